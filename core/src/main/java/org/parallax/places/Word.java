package org.parallax.places;

/**
 * A word of a sentence as names are made of.
 *
 * @param start in the report's text
 * @param end one past its last character, without a possessive "'s"
 * @param text its characters
 * @param joined whether only a space or a hyphen stands between it and the word before
 * @param hyphen whether it is a hyphen
 * @param tag part of speech of the token it stands in
 */
record Word(int start, int end, String text, boolean joined, boolean hyphen, String tag) {

  /** Whether it begins with a capital. */
  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether all its letters are capitals; a single letter does not count. */
  boolean shouted() {
    return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
  }
}
