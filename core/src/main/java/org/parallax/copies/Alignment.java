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
    int f = chain.getFirst().first();
    int s = chain.getFirst().second();
    int fEnd = chain.getLast().firstEnd();
    int sEnd = chain.getLast().secondEnd();
    int fStart = first.sentenceStart(f);
    int sStart = second.sentenceStart(s);
    if (belongs(fStart, f, sStart, s) && taken.get(sStart, s).isEmpty()) {
      f = fStart;
      s = sStart;
    }
    int fStop = first.sentenceEnd(fEnd - 1);
    int sStop = second.sentenceEnd(sEnd - 1);
    if (belongs(fEnd, fStop, sEnd, sStop) && taken.get(sEnd, sStop).isEmpty()) {
      fEnd = fStop;
      sEnd = sStop;
    }
    int[] equal = count(chain, f, s, fEnd, sEnd);
    return new Stretch(f, fEnd, s, sEnd, equal[0], equal[1]);
  }

  /** Whether what is left of both sentences differs by an edit only. */
  private boolean belongs(int f, int fEnd, int s, int sEnd) {
    int longer = Math.max(fEnd - f, sEnd - s);
    if (longer <= EDGE) {
      return true;
    }
    return longer <= LONGEST_GAP && gap(f, fEnd, s, sEnd)[0] * 2 >= longer;
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
    return !first.quoted(f) || !second.quoted(s);
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
