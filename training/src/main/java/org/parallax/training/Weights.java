package org.parallax.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One array of numbers of a network.
 *
 * @param shape its dimensions
 * @param values row by row; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Weights(long[] shape, float[] values) {

  Weights {
    long size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    if (size != values.length) {
      throw new IllegalArgumentException(
          values.length + " numbers do not fill " + Arrays.toString(shape));
    }
  }

  static Weights of(float[] values, long... shape) {
    return new Weights(shape, values);
  }

  /**
   * The means of networks of one descent, number by number, which are often better than any of them
   * (Wortsman et al., 2022).
   *
   * @param networks at least one, all with the same names and shapes
   */
  static Map<String, Weights> means(List<Map<String, Weights>> networks) {
    Map<String, Weights> means = new LinkedHashMap<>();
    for (String name : networks.getFirst().keySet()) {
      List<Weights> all =
          networks.stream().map(n -> Objects.requireNonNull(n.get(name), name)).toList();
      float[] sums = new float[all.getFirst().values.length];
      for (Weights one : all) {
        for (int k = 0; k < sums.length; k++) {
          sums[k] += one.values[k] / all.size();
        }
      }
      means.put(name, new Weights(all.getFirst().shape(), sums));
    }
    return means;
  }

  /** Rows as columns. */
  Weights transposed() {
    int rows = (int) shape[0];
    int columns = (int) shape[1];
    float[] turned = new float[values.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        turned[c * rows + r] = values[r * columns + c];
      }
    }
    return of(turned, columns, rows);
  }

  /** All parts, one after the other along the first dimension. */
  static Weights stacked(Weights... parts) {
    long[] shape = parts[0].shape().clone();
    shape[0] = Arrays.stream(parts).mapToLong(p -> p.shape()[0]).sum();
    float[] all = new float[Arrays.stream(parts).mapToInt(p -> p.values().length).sum()];
    int at = 0;
    for (Weights part : parts) {
      System.arraycopy(part.values(), 0, all, at, part.values().length);
      at += part.values().length;
    }
    return new Weights(shape, all);
  }
}
