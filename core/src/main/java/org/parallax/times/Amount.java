package org.parallax.times;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * How many units, counted or not.
 *
 * @param halves twice the amount, so that halves are exact; 0 where nobody counted
 * @param tenths a decimal fraction as it was written ("2.3"), "" where there is none
 */
record Amount(long halves, String tenths) {

  /** "several", "a few". */
  static final Amount VAGUE = new Amount(0, "");

  /** A whole number. */
  static Amount of(long whole) {
    return new Amount(2 * whole, "");
  }

  /** Half more than this. */
  Amount andAHalf() {
    return new Amount(halves + 1, tenths);
  }

  /** Whether nobody counted. */
  boolean vague() {
    return halves == 0 && tenths.isEmpty();
  }

  /** The whole number, where it is one of a size that a calendar can bear. */
  OptionalInt whole() {
    return vague() || !tenths.isEmpty() || halves % 2 != 0 || halves > 10_000
        ? OptionalInt.empty()
        : OptionalInt.of((int) (halves / 2));
  }

  /** The ISO 8601 duration of so many units. */
  String of(Unit unit) {
    return switch (unit) {
      case SECOND -> "PT" + plain(1) + "S";
      case MINUTE -> "PT" + split("M", 30, "S");
      case HOUR -> "PT" + split("H", 30, "M");
      case DAY, NIGHT -> halfOnly() ? "PT12H" : "P" + plain(1) + "D";
      case WEEK -> "P" + plain(1) + "W";
      case FORTNIGHT -> "P" + plain(2) + "W";
      case WEEKEND -> "P" + plain(1) + "WE";
      case MONTH -> "P" + plain(1) + "M";
      case QUARTER -> "P" + plain(1) + "Q";
      case YEAR -> "P" + split("Y", 6, "M");
      case DECADE -> "P" + plain(10) + "Y";
      case CENTURY -> "P" + plain(100) + "Y";
    };
  }

  private boolean halfOnly() {
    return halves == 1 && tenths.isEmpty();
  }

  /** "2Y6M" for two and a half years. */
  private String split(String letter, int half, String smaller) {
    if (halves % 2 == 0 || !tenths.isEmpty()) {
      return plain(1) + letter;
    }
    return (halves > 1 ? halves / 2 + letter : "") + half + smaller;
  }

  private String plain(int factor) {
    if (vague()) {
      return "X";
    }
    BigDecimal amount =
        tenths.isEmpty()
            ? BigDecimal.valueOf(halves).divide(BigDecimal.TWO)
            : new BigDecimal(tenths);
    return amount.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
  }
}
