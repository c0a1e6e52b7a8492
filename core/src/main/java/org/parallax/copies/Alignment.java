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
        if (isEnough(stretch)) {
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
    return counted(inner, f, fEnd, s, sEnd);
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
    boolean sameEdge =
        fEnd > f
            && sEnd > s
            && longer <= LEFT_OUT
            && (first.id(f) == second.id(s) || first.id(fEnd - 1) == second.id(sEnd - 1));
    int shorter = Math.min(fEnd - f, sEnd - s);
    if (longer > LONGEST_GAP || (shorter * 2 < longer && !sameEdge)) {
      return false;
    }
    int equal = inOrder(f, fEnd, s, sEnd);
    return equal * 2 >= longer || (sameEdge && equal >= 2);
  }

  /** What a stretch has in common, its prose counted only where that is enough. */
  private Stretch counted(List<Run> chain, int f, int fEnd, int s, int sEnd) {
    int equal = 0;
    int i = f;
    int j = s;
    for (Run run : chain) {
      equal += inOrder(i, run.first(), j, run.second()) + run.length();
      i = run.firstEnd();
      j = run.secondEnd();
    }
    equal += inOrder(i, fEnd, j, sEnd);
    Stretch stretch = new Stretch(f, fEnd, s, sEnd, equal, 0);
    return isEnough(stretch)
        ? new Stretch(f, fEnd, s, sEnd, equal, prose(chain, f, fEnd, s, sEnd))
        : stretch;
  }

  private int prose(List<Run> chain, int f, int fEnd, int s, int sEnd) {
    int prose = 0;
    int i = f;
    int j = s;
    for (Run run : chain) {
      prose += proseInOrder(i, run.first(), j, run.second());
      for (int k = 0; k < run.length(); k++) {
        prose += isProse(run.first() + k, run.second() + k) ? 1 : 0;
      }
      i = run.firstEnd();
      j = run.secondEnd();
    }
    return prose + proseInOrder(i, fEnd, j, sEnd);
  }

  private static boolean isEnough(Stretch stretch) {
    return stretch.equal() >= SHORTEST && stretch.density() >= SPARSEST;
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

  /**
   * The length of the longest common subsequence of two gaps, a bit for each word of the first:
   * Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004.
   */
  private int inOrder(int f, int fEnd, int s, int sEnd) {
    if (!isComparable(fEnd - f, sEnd - s)) {
      return 0;
    }
    long open = -1;
    for (int j = s; j < sEnd; j++) {
      long same = 0;
      for (int i = f; i < fEnd; i++) {
        same |= first.id(i) == second.id(j) ? 1L << (i - f) : 0;
      }
      long taken = open & same;
      open = (open + taken) | (open - taken);
    }
    return Long.bitCount(~open & ((1L << (fEnd - f)) - 1));
  }

  private static boolean isComparable(int n, int m) {
    return n > 0 && m > 0 && n <= LONGEST_GAP && m <= LONGEST_GAP;
  }

  /** How many words of the longest common subsequence of two gaps are prose. */
  private int proseInOrder(int f, int fEnd, int s, int sEnd) {
    int n = fEnd - f;
    int m = sEnd - s;
    if (!isComparable(n, m)) {
      return 0;
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
    return prose[n][m];
  }
}
