package org.parallax.statements;

import java.util.List;
import java.util.Locale;
import org.parallax.language.Token;
import org.parallax.model.Span;

/**
 * Takes apart words that hold two parts of speech, which the tagger marks with a plus sign: a noun
 * and its possessive ending, a pronoun and its verb, an auxiliary and its negation.
 */
final class Clitics {

  private static final List<String> ENDINGS =
      List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "not", "'");

  private Clitics() {}

  /** The parts of {@code token} in reading order; the token itself where it is one word. */
  static List<Token> apart(Token token) {
    int plus = token.tag().indexOf('+');
    if (plus < 0) {
      return List.of(token);
    }
    String lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    String first = token.tag().substring(0, plus);
    for (String ending : ENDINGS) {
      int cut = token.text().length() - ending.length();
      if (cut > 0 && lower.endsWith(ending)) {
        int middle = token.span().start() + cut;
        return List.of(
            new Token(
                new Span(token.span().start(), middle), token.text().substring(0, cut), first),
            new Token(
                new Span(middle, token.span().end()),
                token.text().substring(cut),
                token.tag().substring(plus + 1)));
      }
    }
    return List.of(new Token(token.span(), token.text(), first));
  }
}
