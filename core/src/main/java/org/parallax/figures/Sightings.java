package org.parallax.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.copies.Provenance;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Moment;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/** Every quantity of a story with the party on whose authority it stands. For one story. */
final class Sightings {

  private static final Set<String> ABBREVIATED =
      Set.of("US", "U.S.", "USA", "UK", "U.K.", "EU", "UAE", "United States", "United Kingdom");
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
            .filter(v -> !v.startsWith("X") && !v.endsWith("_REF"))
            .or(() -> report.publishedAt(q.span().start()).map(Moment::date).map(Object::toString));
    return new Sighting(
        new Citation(report.id(), q.span()),
        index,
        q,
        Subject.of(q, towns(report, q), report.id()),
        Bounds.of(q),
        party.orElseGet(() -> parties.idOfOutlet(provenance.outletOf(report, q.span()))),
        party.isPresent(),
        q.asOf()
            .filter(Sightings::isDay)
            .or(() -> saidOn.filter(Sightings::isDay))
            .map(v -> v.substring(0, DAY)),
        saidOn);
  }

  private static boolean isDay(String value) {
    return value.length() >= DAY && Character.isDigit(value.charAt(0)) && value.charAt(5) != 'W';
  }

  /** The places that are named in the sentence of a quantity; countries and peoples aside. */
  private static Set<String> towns(Report report, Quantity q) {
    Set<String> towns = new TreeSet<>();
    for (Span sentence : report.findings().sentences()) {
      if (sentence.contains(q.span())) {
        report.findings().places().stream()
            .filter(p -> sentence.contains(p.span()) && !isNation(report.words(p.span())))
            .forEach(p -> towns.add(p.name()));
      }
    }
    return towns;
  }

  private static boolean isNation(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return Terms.isNation(last) || Terms.isNation(words) || ABBREVIATED.contains(words);
  }
}
