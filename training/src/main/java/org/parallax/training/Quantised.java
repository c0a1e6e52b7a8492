package org.parallax.training;

import java.util.function.IntUnaryOperator;

/**
 * Weights in a byte each, with a scale for every group of them.
 *
 * @param values {@code value * scale} is the weight
 * @param scales of the groups
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quantised(byte[] values, float[] scales) {

  private static final int MOST = 127;

  /**
   * Half of what a byte can hold, so that processors that add two products in 16 bits (AVX2 without
   * VNNI) never overflow and all processors give the same sums.
   */
  private static final int MOST_MULTIPLIED = 63;

  /** One scale for each row, for tables that are looked up. */
  static Quantised rows(Weights weights) {
    int columns = (int) weights.shape()[1];
    return of(weights, MOST, (int) weights.shape()[0], k -> k / columns);
  }

  /** One scale for each column, for matrices that bytes are multiplied with. */
  static Quantised columns(Weights weights) {
    int columns = (int) weights.shape()[1];
    return of(weights, MOST_MULTIPLIED, columns, k -> k % columns);
  }

  private static Quantised of(Weights weights, int most, int groups, IntUnaryOperator group) {
    float[] all = weights.values();
    float[] scales = new float[groups];
    for (int k = 0; k < all.length; k++) {
      int g = group.applyAsInt(k);
      scales[g] = Math.max(scales[g], Math.abs(all[k]));
    }
    for (int g = 0; g < groups; g++) {
      scales[g] = Math.max(scales[g], 1e-9f) / most;
    }
    byte[] values = new byte[all.length];
    for (int k = 0; k < all.length; k++) {
      values[k] = (byte) Math.round(all[k] / scales[group.applyAsInt(k)]);
    }
    return new Quantised(values, scales);
  }
}
