package org.parallax.changes;

import java.util.List;
import org.parallax.names.Spelling;

/**
 * Words of a report, by which what stands there is known again in the other state.
 *
 * @param report the report, by a name that both states share
 * @param words without case and marks
 */
record Anchor(String report, List<String> words) {

  /** Shorter words are not the same with another letter: "now" and "not". */
  private static final int SHORT = 4;

  private static final int LETTERS = 2;

  Anchor {
    words = List.copyOf(words);
  }

  /** Whether only typing errors and joined or parted words tell both apart. */
  boolean isSpelledLike(Anchor other) {
    if (words.size() != other.words.size()) {
      return Math.abs(words.size() - other.words.size()) == 1
          && String.join("", words).equals(String.join("", other.words));
    }
    for (int i = 0; i < words.size(); i++) {
      if (!isSpelledLike(words.get(i), other.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelledLike(String a, String b) {
    return a.equals(b)
        || (Math.min(a.length(), b.length()) >= SHORT
            && a.charAt(0) == b.charAt(0)
            && (a + b).chars().noneMatch(Character::isDigit)
            && Spelling.distance(a, b) <= LETTERS);
  }
}
