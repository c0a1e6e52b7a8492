package org.parallax.statements;

import java.util.List;
import org.parallax.language.Prose;

/** Finds who says what. Immutable, thread-safe. */
public final class StatementFinder {

  /** Finds who says what. */
  public Attributions find(Prose prose) {
    return new Attributions(
        prose.report().findings().actors(), prose.report().findings().mentions(), List.of());
  }
}
