package org.parallax.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags of a window's places in the BIO scheme: 0 outside, {@code 2k + 1} the first place of kind
 * {@code k}, {@code 2k + 2} another of it. Immutable.
 */
public final class Tags {

  private static final double NEVER = -1e9;

  private final int[] tags;

  private Tags(int[] tags) {
    this.tags = tags;
  }

  /**
   * The tags of the greatest sum in which no run goes on that did not begin (Viterbi). Places
   * before {@code first} and the last place are outside.
   *
   * @param scores of every tag at every place
   * @param from where the window's scores begin
   * @param length the window's places
   * @param kinds how many kinds there are
   * @param first the first place that may be tagged
   */
  public static Tags best(float[] scores, int from, int length, int kinds, int first) {
    int n = 2 * kinds + 1;
    double[] best = new double[n];
    int[][] back = new int[length][n];
    Arrays.fill(best, NEVER);
    best[0] = 0;
    for (int place = first; place < length - 1; place++) {
      double[] next = new double[n];
      for (int tag = 0; tag < n; tag++) {
        int previous = before(tag, best);
        back[place][tag] = previous;
        next[tag] = best[previous] + scores[from + place * n + tag];
      }
      best = next;
    }
    int[] tags = new int[length];
    int tag = argmax(best);
    for (int place = length - 2; place >= first; place--) {
      tags[place] = tag;
      tag = back[place][tag];
    }
    return new Tags(tags);
  }

  /** The best tag that may stand before {@code tag}. */
  private static int before(int tag, double[] best) {
    if (tag > 0 && tag % 2 == 0) {
      return best[tag] > best[tag - 1] ? tag : tag - 1;
    }
    return argmax(best);
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int k = 1; k < values.length; k++) {
      if (values[k] > values[best]) {
        best = k;
      }
    }
    return best;
  }

  /** The runs of one kind, in reading order. */
  public List<Places> runs(int kind) {
    List<Places> runs = new ArrayList<>();
    for (int place = 0; place < tags.length; place++) {
      if (tags[place] == 2 * kind + 1) {
        int end = place + 1;
        while (end < tags.length && tags[end] == 2 * kind + 2) {
          end++;
        }
        runs.add(new Places(place, end));
      }
    }
    return runs;
  }
}
