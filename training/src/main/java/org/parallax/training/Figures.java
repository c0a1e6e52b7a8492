package org.parallax.training;

import java.util.Locale;

/** Writes figures the same everywhere. */
final class Figures {

  private Figures() {}

  static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
