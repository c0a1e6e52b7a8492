package org.parallax.times;

import java.util.Optional;

/**
 * A time expression as the grammar read it.
 *
 * @param expression what it says
 * @param start its first atom
 * @param end the atom after its last
 */
record Reading(Expression expression, int start, int end) {

  /** The same expression with other words. */
  Reading from(int newStart) {
    return new Reading(expression, newStart, end);
  }

  /** The same words saying something else. */
  Reading saying(Expression other) {
    return new Reading(other, start, end);
  }

  /** The same words and some more. */
  Reading to(int newEnd) {
    return new Reading(expression, start, newEnd);
  }

  /** The one of two readings that goes farther; the first where both end together. */
  static Optional<Reading> longer(Optional<Reading> a, Optional<Reading> b) {
    return a.isEmpty() || (b.isPresent() && b.get().end() > a.get().end()) ? b : a;
  }
}
