package org.parallax.times;

import java.util.Optional;

/** A unit of time that amounts are counted in. */
enum Unit {
  SECOND("TS"),
  MINUTE("TM"),
  HOUR("TH"),
  DAY("D"),
  NIGHT("N"),
  WEEK("W"),
  FORTNIGHT("F"),
  WEEKEND("WE"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("E"),
  CENTURY("C");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  /** The unit with a code of the vocabulary. */
  static Unit of(String code) {
    for (Unit unit : values()) {
      if (unit.code.equals(code)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit: " + code);
  }

  /** The calendar period of this length; none for hours and shorter ones. */
  Optional<Grain> grain() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> Optional.empty();
      case DAY, NIGHT -> Optional.of(Grain.DAY);
      case WEEK, FORTNIGHT -> Optional.of(Grain.WEEK);
      case WEEKEND -> Optional.of(Grain.WEEKEND);
      case MONTH -> Optional.of(Grain.MONTH);
      case QUARTER -> Optional.of(Grain.QUARTER);
      case YEAR -> Optional.of(Grain.YEAR);
      case DECADE -> Optional.of(Grain.DECADE);
      case CENTURY -> Optional.of(Grain.CENTURY);
    };
  }

  /** How many of its {@link #grain} one of these lasts. */
  int grains() {
    return this == FORTNIGHT ? 2 : 1;
  }
}
