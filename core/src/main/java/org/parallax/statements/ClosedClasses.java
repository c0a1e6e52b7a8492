package org.parallax.statements;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.Token;
import org.parallax.lexicon.WordList;

/**
 * Corrects tags that a word cannot have: pronouns and auxiliaries are closed classes, so a word
 * outside them that is tagged so is a noun or a verb.
 */
final class ClosedClasses {

  private static final Set<String> PRONOUNS = WordList.words(ClosedClasses.class, "pronouns.txt");
  private static final Set<String> PREPOSITIONS =
      WordList.words(ClosedClasses.class, "prepositions.txt");

  private ClosedClasses() {}

  /** The word in lower case with straight apostrophes; a name such as "WHO" stays as it is. */
  static String lower(Token token) {
    return token.tag().equals("PROPN") && isAcronym(token.text())
        ? token.text()
        : token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether it is a name in capitals that would be a pronoun without them. */
  private static boolean isAcronym(String text) {
    return text.length() > 1
        && text.chars().allMatch(Character::isUpperCase)
        && PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
  }

  static Token corrected(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean letters = lower.chars().allMatch(Character::isLetter) && lower.length() > 2;
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    if (letters && token.tag().equals("PRON") && isAcronym(token.text())) {
      return new Token(token.span(), token.text(), "PROPN");
    }
    if (letters && token.tag().equals("PRON") && !PRONOUNS.contains(lower)) {
      return new Token(token.span(), token.text(), capital ? "PROPN" : "NOUN");
    }
    if (letters && capital && token.tag().equals("ADP") && !PREPOSITIONS.contains(lower)) {
      return new Token(token.span(), token.text(), "PROPN");
    }
    return token;
  }
}
