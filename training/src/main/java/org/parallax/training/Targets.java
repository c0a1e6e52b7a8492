package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Right answers, and how many there are.
 *
 * @param weights a row for each answer: one divided by their number at the right one, negative so
 *     that the sum over log-probabilities is a loss; all 0 where no answer is known
 */
record Targets(NDArray weights) {

  /**
   * The answers of rows that are filled up to {@code length}.
   *
   * @param rows answers or {@link Example#NONE}
   * @param least fewer answers than these count less, or a few would weigh as much as many
   */
  static Targets of(NDManager manager, List<int[]> rows, int length, int classes, int least) {
    long known = rows.stream().mapToLong(r -> Arrays.stream(r).filter(t -> t >= 0).count()).sum();
    float weight = -1f / Math.max(least, known);
    float[] weights = new float[rows.size() * length * classes];
    for (int row = 0; row < rows.size(); row++) {
      int[] answers = rows.get(row);
      for (int k = 0; k < answers.length; k++) {
        if (answers[k] >= 0) {
          weights[(row * length + k) * classes + answers[k]] = weight;
        }
      }
    }
    return new Targets(manager.create(weights, new Shape(rows.size(), length, classes)));
  }

  /** The mean loss of {@code scores}; 0 where no answer is known. */
  NDArray loss(NDArray scores) {
    return scores.logSoftmax(-1).reshape(weights.getShape()).mul(weights).sum();
  }
}
