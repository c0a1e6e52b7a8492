package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Departure;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * Finds garbled relays: a report credits another outlet of the story ("told the Harbour Times"),
 * the same party stands there in nearly the same words, and a number or a negation has changed.
 */
final class Departures {

  private static final double SAME_WORDS = 0.4;

  private final Parties parties;
  private final List<Report> reports;
  private final List<Claim> claims;

  /** By the words of an outlet's name the numbers of its reports. */
  private final Map<Set<String>, List<Integer>> byOutlet = new HashMap<>();

  Departures(Parties parties, List<Report> reports, List<Claim> claims) {
    this.parties = parties;
    this.reports = reports;
    this.claims = claims;
    for (int i = 0; i < reports.size(); i++) {
      Optional<Set<String>> outlet = reports.get(i).metadata().outlet().map(Terms::stems);
      if (outlet.isPresent()) {
        byOutlet.computeIfAbsent(outlet.get(), k -> new ArrayList<>()).add(i);
      }
    }
  }

  List<Departure> find() {
    List<Departure> found = new ArrayList<>();
    for (Report relay : reports) {
      for (Statement statement : relay.findings().statements()) {
        for (Report original : credited(relay, statement)) {
          garbled(relay, statement, original).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The reports of the outlets that a statement is credited to. */
  private List<Report> credited(Report relay, Statement statement) {
    Set<Integer> found = new TreeSet<>();
    statement.via().stream()
        .flatMap(a -> parties.of(relay.id(), a).stream())
        .forEach(p -> found.addAll(byOutlet.getOrDefault(Terms.stems(p.name()), List.of())));
    return found.stream().map(reports::get).filter(r -> !r.id().equals(relay.id())).toList();
  }

  private Optional<Departure> garbled(Report relay, Statement statement, Report original) {
    Optional<String> speaker = party(relay, statement);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = stems(relay, statement);
    Optional<Statement> best = Optional.empty();
    double most = SAME_WORDS;
    for (Statement other : original.findings().statements()) {
      double like =
          party(original, other).equals(speaker) ? share(words, stems(original, other)) : 0;
      if (like >= most) {
        most = like;
        best = Optional.of(other);
      }
    }
    return best.flatMap(fuller -> departure(relay, statement, original, fuller));
  }

  private Optional<Departure> departure(
      Report relay, Statement statement, Report original, Statement fuller) {
    return what(relay, statement, original, fuller)
        .flatMap(
            what ->
                claimOf(relay, statement)
                    .map(
                        claim ->
                            new Departure(
                                claim, words(original, fuller), words(relay, statement), what)));
  }

  private static Optional<Departure.What> what(
      Report relay, Statement a, Report original, Statement b) {
    List<Double> mine = numbers(relay, a);
    List<Double> theirs = numbers(original, b);
    if (!mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)) {
      return Optional.of(Departure.What.FIGURE);
    }
    boolean negationLost =
        Polarity.of(relay.words(hull(a))).opposes(Polarity.of(original.words(hull(b))))
            && a.stance() == b.stance();
    return negationLost ? Optional.of(Departure.What.NEGATION) : Optional.empty();
  }

  private Optional<String> claimOf(Report report, Statement s) {
    return claims.stream()
        .filter(
            c ->
                c.statements().stream()
                    .anyMatch(x -> x.report().equals(report.id()) && x.statement().equals(s.id())))
        .map(Claim::id)
        .findFirst();
  }

  private Optional<String> party(Report report, Statement s) {
    return parties.speaker(report, s).map(p -> p.id());
  }

  private static List<Double> numbers(Report report, Statement s) {
    Span hull = hull(s);
    return report.findings().quantities().stream()
        .filter(q -> hull.contains(q.span()))
        .map(Quantity::value)
        .filter(java.util.OptionalDouble::isPresent)
        .map(java.util.OptionalDouble::getAsDouble)
        .toList();
  }

  private static Set<String> stems(Report report, Statement s) {
    return Terms.stems(report.words(hull(s)));
  }

  private static double share(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return a.isEmpty() || b.isEmpty() ? 0 : (double) common / Math.min(a.size(), b.size());
  }

  private static Citation words(Report report, Statement s) {
    return new Citation(report.id(), hull(s));
  }

  private static Span hull(Statement s) {
    return new Span(s.content().spans().getFirst().start(), s.content().spans().getLast().end());
  }
}
