package org.parallax.quantities;

import org.parallax.model.Span;

/**
 * A run of letters, a number or a mark: finer than a token, so that "$58bn" and "15-week" come
 * apart.
 *
 * @param span where it stands in the report's text
 * @param text its characters
 * @param lower the same in small letters
 * @param tag universal part-of-speech tag of the token that it belongs to
 * @param glued whether no white space stands before it
 */
record Word(Span span, String text, String lower, String tag, boolean glued) {

  /** What stands beyond either end of a sentence. */
  static final Word NONE = new Word(new Span(0, 1), "", "", "END", false);

  /** Tag of words that name a date or a time of day. */
  static final String TIME = "TIME";

  boolean isNumber() {
    boolean point = text.length() > 1 && text.charAt(0) == '.';
    return !text.isEmpty() && Character.isDigit(text.charAt(point ? 1 : 0)) && !isOrdinal();
  }

  /** Whether it is "3rd" or "1980s": digits that name a place in a row. */
  boolean isOrdinal() {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1));
  }

  boolean isLetters() {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  boolean isCapital() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  boolean isDash() {
    return text.equals("-") || text.equals("–") || text.equals("‑") || text.equals("−");
  }

  boolean isSign() {
    return isDash() || text.equals("+");
  }

  boolean isNoun() {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  boolean isVerb() {
    return tag.equals("VERB") || tag.equals("AUX");
  }
}
