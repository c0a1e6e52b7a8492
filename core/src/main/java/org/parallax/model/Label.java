package org.parallax.model;

import java.util.Locale;

/** How the documents write an enum constant: lower case, words joined by hyphens. */
final class Label {
  private Label() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
