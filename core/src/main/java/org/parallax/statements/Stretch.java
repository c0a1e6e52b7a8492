package org.parallax.statements;

/**
 * A run of tokens of a report, half open.
 *
 * @param from the first token
 * @param to one past the last token
 */
record Stretch(int from, int to) {

  /** Whether {@code token} lies inside. */
  boolean contains(int token) {
    return from <= token && token < to;
  }

  /** Whether all of {@code other} lies inside. */
  boolean contains(Stretch other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether both have a token in common. */
  boolean overlaps(Stretch other) {
    return from < other.to && other.from < to;
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return to <= from;
  }
}
