package org.parallax.quantities;

import java.util.OptionalDouble;

/**
 * A number as it stands, without modifier and unit.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param value the number; absent for a range or a vague word
 * @param low the least it can be, of a range or a vague word
 * @param high the most it can be, of a range
 * @param form how it is written
 */
record Numeral(
    int from, int to, OptionalDouble value, OptionalDouble low, OptionalDouble high, Form form) {

  /** How a number is written. */
  enum Form {
    /** In digits. */
    DIGITS,
    /** In words. */
    CARDINAL,
    /** "dozens", "several". */
    VAGUE,
    /** A part of one: "a third", "one in five", "most". */
    SHARE,
    /** "no", "none". */
    NOTHING,
    /** "twice". */
    TIMES
  }

  static Numeral of(int from, int to, double value, Form form) {
    return new Numeral(
        from, to, OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), form);
  }

  static Numeral atLeast(int from, int to, double low, Form form) {
    return new Numeral(
        from, to, OptionalDouble.empty(), OptionalDouble.of(low), OptionalDouble.empty(), form);
  }

  static Numeral range(int from, int to, double low, double high, Form form) {
    return new Numeral(
        from, to, OptionalDouble.empty(), OptionalDouble.of(low), OptionalDouble.of(high), form);
  }

  Numeral times(double factor, int end) {
    return new Numeral(
        from, end, scale(value, factor), scale(low, factor), scale(high, factor), form);
  }

  /** The number, or the bound that a vague word gives. */
  double known() {
    return value.orElse(low.orElse(high.orElse(0)));
  }

  private static OptionalDouble scale(OptionalDouble x, double factor) {
    return x.isPresent() ? OptionalDouble.of(x.getAsDouble() * factor) : x;
  }
}
