package org.parallax.training;

/**
 * The size of a network.
 *
 * @param pieces in the vocabulary
 * @param positions that a window may have
 * @param width numbers for each place
 * @param heads of attention
 * @param layers all layers
 * @param lower how many of them find cues and names; the others are asked about one cue at a time
 */
record Architecture(int pieces, int positions, int width, int heads, int layers, int lower) {

  Architecture {
    if (width % heads != 0 || lower > layers) {
      throw new IllegalArgumentException("no network can be of this size");
    }
  }

  /** The first {@code layers} of a pretrained network, at most two of them above. */
  static Architecture of(int layers) {
    return new Architecture(30522, 512, 384, 12, layers, layers - Math.min(2, (layers + 1) / 3));
  }
}
