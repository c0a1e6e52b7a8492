package org.parallax.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Token;
import org.parallax.model.Span;

/**
 * Takes apart words that hold two parts of speech, which the tagger marks with a plus sign: a noun
 * and its possessive ending, a pronoun and its verb, an auxiliary and its negation. A name with a
 * possessive ending that was taken for a verb is one of them, and so is the last word of a sentence
 * of which the full stop was not cut off.
 */
final class Clitics {

  private static final List<String> ENDINGS =
      List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "not", "'");

  /** Words that keep the full stop of their shortening at the end of a sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "assn.", "bros.", "capt.", "corp.", "dept.", "inc.", "prof.", "sept.", "univ.", "ltd.",
          "esq.");

  /** What ends like a possessive and is none. */
  private static final Set<String> VERBAL =
      Set.of("here's", "there's", "that's", "what's", "where's", "who's", "how's", "when's");

  private Clitics() {}

  /** The parts of the last {@code token} of a sentence. */
  static List<Token> lastApart(Token token) {
    String text = token.text();
    int stop = text.length() - 1;
    boolean word = stop > 2 && text.chars().limit(stop).allMatch(Character::isLetter);
    boolean cut =
        word
            && text.charAt(stop) == '.'
            && Character.isLowerCase(text.charAt(stop - 1))
            && !SHORTENED.contains(text.toLowerCase(Locale.ROOT));
    return cut ? cut(token, stop, token.tag(), "PUNCT") : apart(token);
  }

  /** The parts of {@code token} in reading order; the token itself where it is one word. */
  static List<Token> apart(Token token) {
    int plus = token.tag().indexOf('+');
    if (plus < 0) {
      return isOwner(token)
          ? cut(token, token.text().length() - 2, "PROPN", "PART")
          : List.of(token);
    }
    String lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    String first = token.tag().substring(0, plus);
    for (String ending : ENDINGS) {
      int cut = token.text().length() - ending.length();
      if (cut > 0 && lower.endsWith(ending)) {
        return cut(token, cut, first, token.tag().substring(plus + 1));
      }
    }
    return List.of(new Token(token.span(), token.text(), first));
  }

  /** "Mr Firth's", which is neither "let's" nor a pronoun and its verb. */
  private static boolean isOwner(Token token) {
    String text = token.text().replace('’', '\'');
    return token.tag().equals("VERB")
        && text.length() > 5
        && text.endsWith("'s")
        && Character.isUpperCase(text.charAt(0))
        && !VERBAL.contains(text.toLowerCase(Locale.ROOT));
  }

  private static List<Token> cut(Token token, int at, String left, String right) {
    int middle = token.span().start() + at;
    return List.of(
        new Token(new Span(token.span().start(), middle), token.text().substring(0, at), left),
        new Token(new Span(middle, token.span().end()), token.text().substring(at), right));
  }
}
