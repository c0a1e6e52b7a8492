package org.parallax.statements;

import java.util.Optional;

/**
 * Ends what is said in a relative clause where the main clause goes on: "the mayor, who said that
 * the quay was closed, (could not be reached)". For one report.
 */
final class RelativeClauses {

  private final Words words;
  private final Quotations quotations;

  RelativeClauses(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** The part of {@code content}, which stands behind {@code mark}, that is in the same clause. */
  Stretch inside(Stretch content, Stretch mark, Optional<Stretch> source) {
    boolean setOff =
        source
            .filter(s -> words.in(s.from(), Vocabulary.RELATIVES) && words.comma(s.from() - 1))
            .isPresent();
    if (!setOff || content.from() < mark.to()) {
      return content;
    }
    boolean said = false;
    for (int i = content.from(); i < content.to(); i++) {
      // Behind a comma a verb without a subject goes on with the main clause, once this has its
      // own.
      if (said && words.comma(i) && words.finite(i + 1) && !quotations.inside(i)) {
        return new Stretch(content.from(), i);
      }
      boolean apart = words.comma(i - 1) && !words.tag(i).equals("AUX");
      said |= words.finite(i) && !apart && !words.in(i - 1, Vocabulary.RELATIVES);
    }
    return content;
  }
}
