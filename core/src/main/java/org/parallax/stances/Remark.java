package org.parallax.stances;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Words of a report that may be about a claim.
 *
 * @param spans where
 * @param words what is judged
 * @param statement whose content they are; absent where they are the writer's own
 * @param closeness the share of the claim's terms in them, names that their report has counted in
 */
record Remark(List<Span> spans, String words, Optional<Statement> statement, double closeness) {

  /** What the source of these words makes of the claim, where the words alone make {@code of}. */
  Opinion held(Opinion of) {
    if (statement.isEmpty()) {
      return of;
    }
    if (statement.get().source().isEmpty()) {
      // The writer hands on what nobody answers for.
      return of.leftOpen();
    }
    boolean vague = statement.get().certainty() == Statement.Certainty.POSSIBLE;
    return switch (statement.get().stance()) {
      case ASSERTS, EXPECTS -> vague ? of.leftOpen() : of;
      case DENIES -> of.reversed();
      case NEITHER, DOUBTS, DEMANDS, ASKS -> of.leftOpen();
    };
  }
}
