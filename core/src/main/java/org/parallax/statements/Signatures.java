package org.parallax.statements;

import java.util.List;
import java.util.Optional;

/** "“It was dark.” — Ana Silva": a name behind a quotation and a dash. For one report. */
final class Signatures {

  private final Words words;
  private final NounPhrases phrases;

  Signatures(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** Whether somebody stands behind a dash after the quotation. */
  boolean isSigned(Quotation q) {
    return words.is(q.to(), "―", "—", "–", "--");
  }

  /** The statement of whoever signs the quotation with a name that ends the line or has a comma. */
  Optional<Draft> of(Quotation q) {
    int dash = q.to();
    int first = dash + 1;
    if (!isSigned(q) || !words.tag(first).equals("PROPN")) {
      return Optional.empty();
    }
    int ceiling = words.endOf(words.sentence(first));
    int end = phrases.coreEnd(first, ceiling);
    boolean whole = end == ceiling || words.is(end, ",", ".");
    return whole && words.nominal(end - 1)
        ? Optional.of(
            new Draft(
                Optional.of(new Stretch(first, end)),
                List.of(new Stretch(dash, first)),
                q.pieces(),
                Draft.Manner.PLAIN,
                List.of(),
                new Stretch(dash, end)))
        : Optional.empty();
  }
}
