package org.parallax.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Joins a source that a report describes and then names ("its spokesman, Colonel Ada Voss") with
 * the party of that name. A throwaway of one call.
 */
final class Appositions {

  /** Words between the comma and the name: "named as", "Piraeus-based", "Colonel". */
  private static final int MOST = 3;

  /** Words after which the name is another party's: "the aide, a friend of Ada Voss". */
  private static final Set<String> OTHERS = Set.of("and", "or", "of", "for", "with", "by", "to");

  private final Joining joining;
  private final Map<Party.Member, Integer> numbers = new HashMap<>();

  Appositions(List<Appearance> all, Joining joining) {
    this.joining = joining;
    for (int i = 0; i < all.size(); i++) {
      numbers.putIfAbsent(all.get(i).member(), i);
    }
  }

  void join(List<Report> reports) {
    for (Report report : reports) {
      Map<Integer, Mention> byEnd = new HashMap<>();
      for (Mention mention : report.findings().mentions()) {
        if (mention.actor().isPresent()) {
          byEnd.put(mention.span().end(), mention);
        }
      }
      for (Statement statement : report.findings().statements()) {
        statement.source().ifPresent(source -> join(report, source, byEnd));
      }
    }
  }

  private void join(Report report, Statement.Source source, Map<Integer, Mention> byEnd) {
    Span words = source.spans().getLast();
    Optional<Mention> name =
        Optional.ofNullable(byEnd.get(words.end()))
            .filter(m -> m.span().start() > words.start())
            .filter(m -> isSetOff(report.text().substring(words.start(), m.span().start())));
    Optional<Integer> described = source.actor().flatMap(id -> number(report, id));
    Optional<Integer> named = name.flatMap(Mention::actor).flatMap(id -> number(report, id));
    if (described.isPresent() && named.isPresent()) {
      joining.join(described.get(), named.get());
    }
  }

  private Optional<Integer> number(Report report, String actor) {
    return Optional.ofNullable(numbers.get(new Party.Member(report.id(), actor)));
  }

  /** Whether {@code before}, what stands before the name, ends with a comma and a few words. */
  private static boolean isSetOff(String before) {
    int comma = before.lastIndexOf(',');
    if (comma <= 0) {
      return false;
    }
    List<String> between = List.of(before.substring(comma + 1).strip().split("\\s+"));
    return between.size() <= MOST && between.stream().noneMatch(OTHERS::contains);
  }
}
