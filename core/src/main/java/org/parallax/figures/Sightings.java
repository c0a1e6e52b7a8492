package org.parallax.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.copies.Provenance;
import org.parallax.model.Citation;
import org.parallax.model.Moment;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/** Every quantity of a story with the party on whose authority it stands. For one story. */
final class Sightings {

  private static final int DAY = "2031-04-01".length();

  private final Parties parties;
  private final Provenance provenance;
  private final List<Report> reports;

  Sightings(List<Report> reports, Parties parties, Provenance provenance) {
    this.reports = reports;
    this.parties = parties;
    this.provenance = provenance;
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
        party.orElseGet(() -> provenance.outletOf(report, q.span())),
        party.isPresent(),
        q.asOf().or(() -> saidOn).filter(v -> v.length() >= DAY).map(v -> v.substring(0, DAY)),
        saidOn);
  }
}
