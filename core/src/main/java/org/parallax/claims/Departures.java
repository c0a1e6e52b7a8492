package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  Departures(Parties parties) {
    this.parties = parties;
  }

  List<Departure> find(List<Report> reports, List<Claim> claims) {
    List<Departure> found = new ArrayList<>();
    for (Report relay : reports) {
      for (Statement statement : relay.findings().statements()) {
        for (Report original : reports) {
          if (!original.id().equals(relay.id()) && isCredited(relay, statement, original)) {
            garbled(relay, statement, original, claims).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private boolean isCredited(Report relay, Statement statement, Report original) {
    return original
        .metadata()
        .outlet()
        .filter(
            outlet ->
                statement.via().stream()
                    .flatMap(a -> parties.of(relay.id(), a).stream())
                    .anyMatch(p -> Terms.stems(p.name()).equals(Terms.stems(outlet))))
        .isPresent();
  }

  private Optional<Departure> garbled(
      Report relay, Statement statement, Report original, List<Claim> claims) {
    Optional<String> speaker = party(relay, statement);
    Set<String> words = stems(relay, statement);
    Optional<Statement> best = Optional.empty();
    double most = SAME_WORDS;
    for (Statement other : original.findings().statements()) {
      double like = share(words, stems(original, other));
      if (like >= most && party(original, other).equals(speaker)) {
        most = like;
        best = Optional.of(other);
      }
    }
    return speaker.isEmpty()
        ? Optional.empty()
        : best.flatMap(fuller -> departure(relay, statement, original, fuller, claims));
  }

  private static Optional<Departure> departure(
      Report relay, Statement statement, Report original, Statement fuller, List<Claim> claims) {
    return what(relay, statement, original, fuller)
        .flatMap(
            what ->
                claimOf(relay, statement, claims)
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

  private static Optional<String> claimOf(Report report, Statement s, List<Claim> claims) {
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
