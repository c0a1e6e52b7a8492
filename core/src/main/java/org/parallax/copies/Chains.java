package org.parallax.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.copies.Runs.Run;

/**
 * Joins runs of equal words that follow each other in both reports into chains: sparse local
 * alignment with a cost for what lies between two runs. A clause left out costs more than words
 * exchanged. For one pair; not thread-safe.
 */
final class Chains {

  private static final int WIDEST_GAP = 30;
  private static final int GREATEST_SHIFT = 14;
  private static final double EXCHANGED = 0.3;
  private static final double LEFT_OUT = 0.7;
  private static final double LEFT_OUT_INSIDE = 0.4;

  /** How many earlier runs each run is tried on. */
  private static final int LOOK_BACK = 100;

  private final Words words;
  private final List<Run> runs;
  private final double[] score;
  private final int[] before;

  private Chains(Words words, List<Run> runs) {
    this.words = words;
    this.runs = runs;
    this.score = new double[runs.size()];
    this.before = new int[runs.size()];
  }

  /**
   * The chains, the strongest first, each in reading order.
   *
   * @param words of the report that the first positions of {@code runs} speak of
   * @param runs in the order of that report
   */
  static List<List<Run>> of(Words words, List<Run> runs) {
    Chains chains = new Chains(words, runs);
    for (int k = 0; k < runs.size(); k++) {
      chains.extend(k);
    }
    return chains.collect();
  }

  private void extend(int k) {
    Run run = runs.get(k);
    score[k] = words.weight(run.first(), run.firstEnd());
    before[k] = -1;
    for (int p = k - 1; p >= Math.max(0, k - LOOK_BACK); p--) {
      Run earlier = runs.get(p);
      int skip = skip(earlier, run);
      int gapFirst = run.first() + skip - earlier.firstEnd();
      int gapSecond = run.second() + skip - earlier.secondEnd();
      int shift = Math.abs(gapFirst - gapSecond);
      boolean follows = earlier.first() < run.first() && earlier.second() < run.second();
      if (follows
          && skip < run.length()
          && Math.max(gapFirst, gapSecond) <= WIDEST_GAP
          && shift <= GREATEST_SHIFT) {
        double joined =
            score[p]
                + words.weight(run.first() + skip, run.firstEnd())
                - EXCHANGED * Math.min(gapFirst, gapSecond)
                - (sameSentence(earlier, run) ? LEFT_OUT_INSIDE : LEFT_OUT) * shift;
        if (joined > score[k]) {
          score[k] = joined;
          before[k] = p;
        }
      }
    }
  }

  /** The words of {@code run} that {@code earlier} has already. */
  private static int skip(Run earlier, Run run) {
    return Math.max(
        0, Math.max(earlier.firstEnd() - run.first(), earlier.secondEnd() - run.second()));
  }

  private boolean sameSentence(Run earlier, Run run) {
    return words.sentence(earlier.firstEnd() - 1) == words.sentence(run.first());
  }

  private List<List<Run>> collect() {
    List<Integer> byScore =
        IntStream.range(0, score.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -score[k]).thenComparing(k -> k))
            .toList();
    boolean[] used = new boolean[score.length];
    List<List<Run>> chains = new ArrayList<>();
    for (int end : byScore) {
      if (!used[end]) {
        List<Run> chain = new ArrayList<>();
        int k = end;
        while (k >= 0 && !used[k]) {
          used[k] = true;
          int p = before[k];
          int skip = p < 0 || used[p] ? 0 : skip(runs.get(p), runs.get(k));
          Run run = runs.get(k);
          chain.addFirst(new Run(run.first() + skip, run.second() + skip, run.length() - skip));
          k = p;
        }
        chains.add(chain);
      }
    }
    return chains;
  }
}
