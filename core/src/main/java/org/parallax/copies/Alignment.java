package org.parallax.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parallax.copies.Runs.Run;

/**
 * The stretches that two reports share. Every word of the second report stands in at most one of
 * them; words of the first may stand in several, where the second report repeats them. Immutable.
 */
final class Alignment {

  /** The shortest stretch that is looked at, in equal words. */
  private static final int SHORTEST = 6;

  private static final double SPARSEST = 0.5;

  /** Words at the edge of a sentence that may differ without the sentence being another one. */
  private static final int EDGE = 5;

  /** Words that a run may reach into a sentence by chance. */
  private static final int SPILL = 4;

  /** The longest clause that is taken as left out at the edge of a sentence. */
  private static final int LEFT_OUT = 14;

  /** The longest gap whose words are compared one by one. */
  private static final int LONGEST_GAP = 60;

  private final Words first;
  private final Words second;

  private Alignment(Words first, Words second) {
    this.first = first;
    this.second = second;
  }

  /** The stretches in the order of {@code second}. */
  static List<Stretch> of(Words first, long[] firstIndex, Words second, long[] secondIndex) {
    List<Run> runs = Runs.shared(first, firstIndex, second, secondIndex);
    return new Alignment(first, second).stretches(Chains.of(first, runs));
  }

  private List<Stretch> stretches(List<List<Run>> chains) {
    BitSet taken = new BitSet();
    List<Stretch> found = new ArrayList<>();
    for (List<Run> chain : chains) {
      List<Run> free = chain.stream().filter(r -> isFree(r, taken)).toList();
      if (!free.isEmpty()) {
        Stretch stretch = stretch(free, taken);
        if (stretch.equal() >= SHORTEST && stretch.density() >= SPARSEST) {
          found.add(stretch);
          taken.set(stretch.second(), stretch.secondEnd());
        }
      }
    }
    found.sort(Comparator.comparingInt(Stretch::second));
    return found;
  }

  private static boolean isFree(Run run, BitSet taken) {
    int next = taken.nextSetBit(run.second());
    return next < 0 || next >= run.secondEnd();
  }

  private Stretch stretch(List<Run> chain, BitSet taken) {
    List<Run> inner = withoutSpill(chain);
    int f = inner.getFirst().first();
    int s = inner.getFirst().second();
    int fEnd = inner.getLast().firstEnd();
    int sEnd = inner.getLast().secondEnd();
    int fStart = first.sentenceStart(f);
    int sStart = second.sentenceStart(s);
    if (belongs(fStart, f, sStart, s)
        && !first.introduces(fStart, f)
        && !second.introduces(sStart, s)
        && taken.get(sStart, s).isEmpty()) {
      f = fStart;
      s = sStart;
    }
    int fStop = first.sentenceEnd(fEnd - 1);
    int sStop = second.sentenceEnd(sEnd - 1);
    if (belongs(fEnd, fStop, sEnd, sStop) && taken.get(sEnd, sStop).isEmpty()) {
      fEnd = fStop;
      sEnd = sStop;
    }
    int[] equal = count(inner, f, s, fEnd, sEnd);
    return new Stretch(f, fEnd, s, sEnd, equal[0], equal[1]);
  }

  /**
   * The chain without the few words by which its first and its last run reach into a sentence that
   * it does not cover.
   */
  private List<Run> withoutSpill(List<Run> chain) {
    List<Run> inner = new ArrayList<>(chain);
    Run head = inner.getFirst();
    int into = Math.min(firstBoundary(first, head.first()), firstBoundary(second, head.second()));
    boolean startsInside =
        head.first() > first.sentenceStart(head.first())
            && head.second() > second.sentenceStart(head.second());
    if (startsInside && into <= SPILL && into < head.length()) {
      inner.set(0, new Run(head.first() + into, head.second() + into, head.length() - into));
    }
    Run tail = inner.getLast();
    int over =
        Math.min(
            tail.firstEnd() - first.sentenceStart(tail.firstEnd() - 1),
            tail.secondEnd() - second.sentenceStart(tail.secondEnd() - 1));
    boolean endsInside =
        tail.firstEnd() < first.sentenceEnd(tail.firstEnd() - 1)
            && tail.secondEnd() < second.sentenceEnd(tail.secondEnd() - 1);
    if (endsInside && over <= SPILL && over < tail.length()) {
      inner.set(inner.size() - 1, new Run(tail.first(), tail.second(), tail.length() - over));
    }
    return inner;
  }

  private static int firstBoundary(Words words, int from) {
    return words.sentenceEnd(from) - from;
  }

  /** Whether what is left of both sentences differs by an edit only. */
  private boolean belongs(int f, int fEnd, int s, int sEnd) {
    int longer = Math.max(fEnd - f, sEnd - s);
    if (longer <= EDGE) {
      return true;
    }
    int equal = longer <= LONGEST_GAP ? gap(f, fEnd, s, sEnd)[0] : 0;
    boolean sameEdge =
        fEnd > f
            && sEnd > s
            && (first.id(f) == second.id(s) || first.id(fEnd - 1) == second.id(sEnd - 1));
    return equal * 2 >= longer || (sameEdge && equal >= 2 && longer <= LEFT_OUT);
  }

  private int[] count(List<Run> chain, int f, int s, int fEnd, int sEnd) {
    int[] sum = new int[2];
    int i = f;
    int j = s;
    for (Run run : chain) {
      add(sum, gap(i, run.first(), j, run.second()));
      for (int k = 0; k < run.length(); k++) {
        sum[0]++;
        sum[1] += isProse(run.first() + k, run.second() + k) ? 1 : 0;
      }
      i = run.firstEnd();
      j = run.secondEnd();
    }
    add(sum, gap(i, fEnd, j, sEnd));
    return sum;
  }

  private static void add(int[] sum, int[] part) {
    sum[0] += part[0];
    sum[1] += part[1];
  }

  private boolean isProse(int f, int s) {
    Words.Voice a = first.voice(f);
    Words.Voice b = second.voice(s);
    boolean quoted =
        a == Words.Voice.QUOTED
            || b == Words.Voice.QUOTED
            || (a == Words.Voice.OPEN && b == Words.Voice.OPEN);
    return !quoted && first.isChosen(f);
  }

  /** The longest common subsequence of two gaps: equal words, and those of them in prose. */
  private int[] gap(int f, int fEnd, int s, int sEnd) {
    int n = Math.max(0, fEnd - f);
    int m = Math.max(0, sEnd - s);
    if (n == 0 || m == 0 || n > LONGEST_GAP || m > LONGEST_GAP) {
      return new int[2];
    }
    int[][] best = new int[n + 1][m + 1];
    int[][] prose = new int[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        boolean up = best[i - 1][j] >= best[i][j - 1];
        best[i][j] = up ? best[i - 1][j] : best[i][j - 1];
        prose[i][j] = up ? prose[i - 1][j] : prose[i][j - 1];
        if (first.id(f + i - 1) == second.id(s + j - 1) && best[i - 1][j - 1] >= best[i][j]) {
          best[i][j] = best[i - 1][j - 1] + 1;
          prose[i][j] = prose[i - 1][j - 1] + (isProse(f + i - 1, s + j - 1) ? 1 : 0);
        }
      }
    }
    return new int[] {best[n][m], prose[n][m]};
  }
}
