package org.parallax.times;

/**
 * A run of letters, a run of digits (with its thousands commas), or one mark.
 *
 * @param text as it stands
 * @param lower in lower case, typographic marks made plain
 * @param start where it stands in the report's text
 * @param end one past its last code unit
 * @param glued whether no white space stands before it
 * @param tag the part of speech of the token it belongs to, "X" where unknown
 */
record Atom(String text, String lower, int start, int end, boolean glued, String tag) {

  /** Whether it is a run of digits. */
  boolean isNumber() {
    return isDigit(text.charAt(0));
  }

  /** Whether it is a run of letters. */
  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  /** Whether its first letter is a capital. */
  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether the digits are grouped by commas, as those of a year never are. */
  boolean isGrouped() {
    return text.indexOf(',') >= 0;
  }

  /** The number of digits and commas, 0 for anything else. */
  int digits() {
    return isNumber() ? text.length() : 0;
  }

  /** The value of the digits; -1 where there are none or too many to be a time. */
  int number() {
    if (!isNumber() || text.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ',') {
        value = value * 10 + (text.charAt(i) - '0');
      }
    }
    return value;
  }

  /** Whether {@code c} is one of the ten ASCII digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
