package org.parallax.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.language.Prose;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Span;

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

  /**
   * Those that stand in the sentences of {@code prose}.
   *
   * @param prose of the same report
   */
  public Names in(Prose prose) {
    List<Mention> told = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int at = 0;
    for (Mention m : mentions) {
      while (at < prose.sentences().size()
          && prose.sentences().get(at).span().end() <= m.span().start()) {
        at++;
      }
      if (at < prose.sentences().size() && prose.sentences().get(at).span().overlaps(m.span())) {
        told.add(m);
        m.actor().ifPresent(ids::add);
      }
    }
    return new Names(actors.stream().filter(a -> ids.contains(a.id())).toList(), told);
  }

  /** These and what only {@code wider} has. */
  public Names and(Names wider) {
    Set<String> ids = new HashSet<>();
    actors.forEach(a -> ids.add(a.id()));
    Set<Span> spans = new HashSet<>();
    mentions.forEach(m -> spans.add(m.span()));
    return new Names(
        Stream.concat(actors.stream(), wider.actors.stream().filter(a -> !ids.contains(a.id())))
            .toList(),
        Stream.concat(
                mentions.stream(), wider.mentions.stream().filter(m -> !spans.contains(m.span())))
            .sorted(Comparator.comparing(Mention::span))
            .toList());
  }
}
