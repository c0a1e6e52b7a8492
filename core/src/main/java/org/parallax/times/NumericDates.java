package org.parallax.times;

import java.util.Optional;

/** Reads dates of digits: "2024-10-25", "10/25/2024", "25.10.2024", "7/8/07". */
final class NumericDates {

  private static final int ATOMS = 5;

  private NumericDates() {}

  /** The date that stands from {@code i} on; day and month in the order that the numbers allow. */
  static Optional<Reading> at(Line line, int i) {
    if (!isShaped(line, i)) {
      return Optional.empty();
    }
    int a = line.at(i).number();
    int b = line.at(i + 2).number();
    int c = line.at(i + 4).number();
    String mark = line.word(i + 1);
    if (line.at(i).digits() == 4) {
      return CalendarDates.fixed(i, Grain.DAY, a, b, c, i + ATOMS);
    }
    int digits = line.at(i + 4).digits();
    if (digits != 4 && !(digits == 2 && mark.equals("/"))) {
      return Optional.empty();
    }
    int year = digits == 2 ? CalendarDates.century(c) : c;
    boolean dayFirst = a > 12 || mark.equals(".");
    return CalendarDates.fixed(i, Grain.DAY, year, dayFirst ? b : a, dayFirst ? a : b, i + ATOMS);
  }

  /** Whether three numbers stand here with the same mark between, and not a fourth. */
  private static boolean isShaped(Line line, int i) {
    if (!line.at(i).isNumber()) {
      return false;
    }
    for (int k = 1; k < ATOMS; k++) {
      if (!line.glued(i + k)) {
        return false;
      }
    }
    String mark = line.word(i + 1);
    boolean more =
        line.glued(i + ATOMS) && line.isOneOf(i + ATOMS, mark, "/") && line.glued(i + ATOMS + 1);
    boolean tail = line.glued(i) && line.isOneOf(i - 1, "-", "/", ".");
    return line.isOneOf(i + 1, "-", "/", ".")
        && line.at(i + 2).isNumber()
        && line.at(i + 4).isNumber()
        && line.is(i + 3, mark)
        && !more
        && !tail;
  }
}
