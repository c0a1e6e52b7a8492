package org.parallax.training;

/**
 * How fast to learn at each step: warming up, then slower and slower.
 *
 * @param steps of the whole training
 */
record Schedule(long steps) {

  private static final double WARM_UP = .06;

  /** The share of the full rate at {@code step}, of which the first is 1. */
  double share(long step) {
    double warm = Math.max(1, WARM_UP * steps);
    return step < warm ? step / warm : Math.max(0, (steps - step) / (steps - warm + 1e-9));
  }
}
