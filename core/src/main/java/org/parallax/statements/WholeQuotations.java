package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a speaker all of a quotation of which the encoder saw only a part, since it is longer than
 * what the encoder reads at once or runs over several paragraphs. For one report.
 */
final class WholeQuotations {

  private final Words words;
  private final Quotations quotations;

  WholeQuotations(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** {@code d} with the quotations whole in which its contents begin or end. */
  Draft of(Draft d) {
    if (d.cue().isEmpty() || quotations.inside(d.cue().getFirst().from())) {
      return d;
    }
    List<Stretch> whole = new ArrayList<>();
    for (Stretch found : d.content()) {
      Stretch piece = opensNext(found.to() - 1) ? new Stretch(found.from(), found.to() - 1) : found;
      at(d, piece.from())
          .filter(q -> q.to() > piece.from() + 1)
          .ifPresent(q -> whole.addAll(q.pieces()));
      whole.add(piece);
      at(d, piece.to() - 1).ifPresent(q -> whole.addAll(q.pieces()));
    }
    return d.withContent(Pieces.inOrder(whole));
  }

  /** Whether a token is the mark that opens a quotation and a sentence. */
  private boolean opensNext(int token) {
    return quotations.beginsAt(token) && words.firstOf(words.sentence(token)) == token;
  }

  private Optional<Quotation> at(Draft d, int token) {
    return quotations.at(token).filter(q -> isNear(d, q));
  }

  /** Whether nothing of the quotation's is said by another: source and cue stand outside. */
  private static boolean isNear(Draft d, Quotation q) {
    return q.pieces().stream().noneMatch(p -> p.overlaps(d.extent()));
  }
}
