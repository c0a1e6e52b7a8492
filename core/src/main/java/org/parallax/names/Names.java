package org.parallax.names;

import java.util.List;
import org.parallax.model.Actor;
import org.parallax.model.Mention;

/**
 * The named parties of a report and the words that name them.
 *
 * @param actors one per party
 * @param mentions in reading order
 */
public record Names(List<Actor> actors, List<Mention> mentions) {

  /** Copies the lists. */
  public Names {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }
}
