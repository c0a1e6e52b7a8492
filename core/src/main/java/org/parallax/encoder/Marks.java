package org.parallax.encoder;

/** Which characters stand alone, by BERT's definition of punctuation. */
final class Marks {

  private Marks() {}

  static boolean isMark(int c) {
    if (c < 0x80) {
      return c > 0x20 && c < 0x7f && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
