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

  /** As many as MiniLM has. */
  static final int MOST_LAYERS = 6;

  Architecture {
    if (width % heads != 0 || lower > layers) {
      throw new IllegalArgumentException("no network can be of this size");
    }
  }

  /** MiniLM with {@code layers} of its six layers, two thirds of them below. */
  static Architecture miniLm(int layers) {
    return new Architecture(30522, 512, 384, 12, layers, Math.max(1, layers * 2 / 3));
  }
}
