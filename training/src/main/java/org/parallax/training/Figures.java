package org.parallax.training;

import java.util.Locale;

/** Writes figures the same everywhere. */
final class Figures {

  private Figures() {}

  @SuppressWarnings("AnnotateFormatMethod") // the annotation is not among our libraries
  static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
