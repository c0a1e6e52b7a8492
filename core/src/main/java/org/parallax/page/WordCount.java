package org.parallax.page;

import java.lang.Character.UnicodeScript;

/**
 * Counts words as white space parts them. Scripts that are written without spaces count two
 * characters a word, about what a word takes in Chinese and Japanese.
 */
final class WordCount {

  /** The first character of a script without spaces, Thai's. */
  private static final char FIRST_UNSPACED = '\u0e00';

  private WordCount() {}

  /** The number of words of {@code text}. */
  static int of(CharSequence text) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnspaced(c)) {
        unspaced++;
        inside = false;
      } else {
        boolean letter = c != ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        words += letter && !inside ? 1 : 0;
        inside = letter;
      }
    }
    return words + (unspaced + 1) / 2;
  }

  private static boolean isUnspaced(char c) {
    return c >= FIRST_UNSPACED
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }
}
