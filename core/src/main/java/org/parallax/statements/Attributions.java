package org.parallax.statements;

import java.util.List;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Statement;

/**
 * The statements of a report, with its parties: those that were named before and those that only
 * speak ("officials", "a resident").
 *
 * @param actors one per party
 * @param mentions in reading order, pronouns and descriptions of sources included
 * @param statements in the order of their first words
 */
public record Attributions(List<Actor> actors, List<Mention> mentions, List<Statement> statements) {

  /** Copies the lists. */
  public Attributions {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
  }
}
