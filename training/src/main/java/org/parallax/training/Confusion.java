package org.parallax.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Right answers against given ones.
 *
 * @param labels of the answers
 * @param counts for every right answer how often each was given
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Confusion(List<String> labels, int[][] counts) {

  Confusion(List<String> labels) {
    this(labels, new int[labels.size()][labels.size()]);
  }

  void add(int right, int given) {
    counts[right][given]++;
  }

  private int sum() {
    int sum = 0;
    for (int k = 0; k < counts.length; k++) {
      sum += right(k);
    }
    return sum;
  }

  private int right(int label) {
    int sum = 0;
    for (int given : counts[label]) {
      sum += given;
    }
    return sum;
  }

  double accuracy() {
    int same = 0;
    for (int k = 0; k < counts.length; k++) {
      same += counts[k][k];
    }
    return (double) same / Math.max(1, sum());
  }

  private double f1(int label) {
    int given = 0;
    for (int[] row : counts) {
      given += row[label];
    }
    return 2.0 * counts[label][label] / Math.max(1, given + right(label));
  }

  double macroF1() {
    double sum = 0;
    for (int k = 0; k < counts.length; k++) {
      sum += f1(k);
    }
    return sum / counts.length;
  }

  String line(String name) {
    List<String> each = new ArrayList<>();
    for (int k = 0; k < counts.length; k++) {
      each.add(Figures.line("%s %.3f", labels.get(k), f1(k)));
    }
    return Figures.line(
        "%s: accuracy %.3f, macro F1 %.3f (%s) of %d pairs",
        name, accuracy(), macroF1(), String.join(", ", each), sum());
  }
}
