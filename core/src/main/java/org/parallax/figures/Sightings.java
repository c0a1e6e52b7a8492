package org.parallax.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Citation;
import org.parallax.model.Copy;
import org.parallax.model.Moment;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/** Every quantity of a story with the party on whose authority it stands. For one story. */
final class Sightings {

  private static final int DAY = "2031-04-01".length();

  private final Parties parties;
  private final List<Copy> copies;
  private final List<Report> reports;

  Sightings(List<Report> reports, Parties parties, List<Copy> copies) {
    this.reports = reports;
    this.parties = parties;
    this.copies = copies;
  }

  /** All of them, in the order of the reports and of their words. */
  List<Sighting> all() {
    List<Sighting> all = new ArrayList<>();
    for (Report report : reports) {
      List<Quantity> quantities = report.findings().quantities();
      for (int i = 0; i < quantities.size(); i++) {
        all.add(sighting(report, i, quantities.get(i)));
      }
    }
    return all;
  }

  private Sighting sighting(Report report, int index, Quantity q) {
    Optional<Statement> statement =
        q.statement()
            .flatMap(
                id ->
                    report.findings().statements().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst());
    Optional<String> party =
        statement
            .flatMap(Statement::source)
            .flatMap(Statement.Source::actor)
            .flatMap(a -> parties.of(report.id(), a))
            .map(p -> p.id());
    Optional<String> saidOn =
        statement
            .flatMap(Statement::saidOn)
            .or(() -> report.publishedAt(q.span().start()).map(Moment::date).map(Object::toString));
    return new Sighting(
        new Citation(report.id(), q.span()),
        index,
        q,
        Subject.of(q),
        Bounds.of(q),
        party.orElseGet(() -> outletOf(report, q)),
        party.isPresent(),
        q.asOf().or(() -> saidOn).filter(v -> v.length() >= DAY).map(v -> v.substring(0, DAY)),
        saidOn);
  }

  /** The outlet that vouches: where the words are a copy, the one they were copied from. */
  private String outletOf(Report report, Quantity q) {
    for (Copy copy : copies) {
      boolean copied =
          copy.to().equals(report.id())
              && copy.direction() != Copy.Direction.UNKNOWN
              && copy.passages().stream().anyMatch(p -> p.to().contains(q.span()));
      if (copied) {
        return outlet(
            reports.stream().filter(r -> r.id().equals(copy.from())).findFirst().orElse(report));
      }
    }
    return outlet(report);
  }

  private static String outlet(Report report) {
    return report.metadata().outlet().orElse(report.id());
  }
}
