package org.parallax.encoder;

/**
 * A run of places in a window, half open.
 *
 * @param from the first
 * @param to one past the last; equal to {@code from} where there is none
 */
public record Places(int from, int to) {

  /** Whether there is none. */
  public boolean isEmpty() {
    return from >= to;
  }

  /** Whether all of {@code other} lies inside. */
  public boolean contains(Places other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether both have a place in common. */
  public boolean overlaps(Places other) {
    return from < other.to && other.from < to;
  }
}
