package org.parallax.figures;

import org.parallax.model.Quantity;

/**
 * What a figure leaves possible, as a closed range. "About" is a tenth to either side; a round
 * number is also what finer numbers round to.
 *
 * @param low the least; may be 0
 * @param high the most; may be infinite
 * @param step the unit of its last digit that is not zero, which tells how round it is
 */
record Bounds(double low, double high, double step) {

  private static final double ABOUT = 0.1;
  private static final double ROUND_FROM = 100;

  static Bounds of(Quantity q) {
    double low = q.value().orElse(q.low().orElse(0));
    double high = q.value().orElse(q.high().orElse(Double.POSITIVE_INFINITY));
    double step = Math.max(step(low), Double.isInfinite(high) ? 0 : step(high));
    return switch (q.modifier()) {
      case EQUAL -> new Bounds(low, high, step);
      case ABOUT -> new Bounds(low * (1 - ABOUT), high * (1 + ABOUT), step);
      case MORE, AT_LEAST -> new Bounds(low, Double.POSITIVE_INFINITY, step);
      case LESS, AT_MOST -> new Bounds(q.low().orElse(0), high, step);
    };
  }

  /** Whether both can be true of one thing; a coarser number agrees with one that rounds to it. */
  boolean agreesWith(Bounds other) {
    double slack = step == other.step ? 0 : Math.max(step, other.step) / 2;
    return low - slack <= other.high && other.low - slack <= high;
  }

  private static double step(double value) {
    if (value < ROUND_FROM || value != Math.rint(value)) {
      return 0;
    }
    double step = 1;
    while (value % (step * 10) == 0 && step < value) {
      step *= 10;
    }
    return step > 1 ? step : 0;
  }
}
