package org.parallax.claims;

import java.util.Locale;
import java.util.Set;
import org.parallax.model.Statement;

/**
 * Whether words say that something is so or that it is not. Read off the words alone: an even
 * number of negations cancels out. Stateless.
 */
public final class Polarity {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "without",
          "cannot",
          "false",
          "untrue",
          "fake",
          "baseless",
          "unfounded",
          "nowhere");

  private Polarity() {}

  /** Whether {@code words} negate what they speak of. */
  public static boolean isNegated(String words) {
    int negations = 0;
    int i = 0;
    while (i < words.length()) {
      if (!Character.isLetter(words.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < words.length() && isWordPart(words.charAt(i))) {
        i++;
      }
      String word = words.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
      if (NEGATIONS.contains(word) || word.endsWith("n't")) {
        negations++;
      }
    }
    return negations % 2 == 1;
  }

  /**
   * What a source that holds {@code stance} toward a content makes of a claim.
   *
   * @param stance toward the content
   * @param opposed whether content and claim have opposite polarity
   * @return the stance toward the claim
   */
  public static Statement.Stance toward(Statement.Stance stance, boolean opposed) {
    return switch (stance) {
      case ASSERTS, EXPECTS -> opposed ? Statement.Stance.DENIES : stance;
      case DENIES -> opposed ? Statement.Stance.ASSERTS : stance;
      case NEITHER, DOUBTS, DEMANDS, ASKS -> stance;
    };
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
