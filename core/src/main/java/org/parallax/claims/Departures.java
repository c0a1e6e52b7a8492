package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Departure;
import org.parallax.model.Party;
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

  /** The same where the relay names the outlet, and not whom it heard. */
  private static final double SAME_WORDS_OF_ANYBODY = 0.6;

  private static final Set<String> PAPERS = Terms.stems("report article story website newspaper");

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
    Stream.concat(
            statement.via().stream().flatMap(a -> parties.of(relay.id(), a).stream()),
            parties.speaker(relay, statement).stream())
        .forEach(p -> found.addAll(byOutlet.getOrDefault(outlet(p), List.of())));
    return found.stream().map(reports::get).filter(r -> !r.id().equals(relay.id())).toList();
  }

  /** The words of the outlet that a party is: "The Lantern", "a report in The Lantern". */
  private static Set<String> outlet(Party party) {
    Set<String> words = new TreeSet<>(Terms.stems(party.name()));
    words.removeAll(PAPERS);
    return words;
  }

  private Optional<Departure> garbled(Report relay, Statement statement, Report original) {
    Optional<Party> speaker = parties.speaker(relay, statement);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    boolean outletItself =
        original.metadata().outlet().map(Terms::stems).equals(Optional.of(outlet(speaker.get())));
    Set<String> words = stems(relay, statement);
    Optional<Statement> best = Optional.empty();
    double most = outletItself ? SAME_WORDS_OF_ANYBODY : SAME_WORDS;
    for (Statement other : original.findings().statements()) {
      Optional<Party> said = parties.speaker(original, other);
      boolean mayBe = outletItself || said.filter(p -> areOneSide(p, speaker.get())).isPresent();
      double like =
          !mayBe
              ? 0
              : countAlike(relay, statement, original, other)
                  ? 1
                  : share(words, stems(original, other));
      if (like >= most) {
        most = like;
        best = Optional.of(other);
      }
    }
    return best.flatMap(fuller -> departure(relay, statement, original, fuller));
  }

  private static boolean areOneSide(Party a, Party b) {
    return a.id().equals(b.id())
        || a.speaksFor().contains(b.id())
        || b.speaksFor().contains(a.id());
  }

  /**
   * Whether both count the same thing that happened, so that one word more or less is no matter.
   */
  private static boolean countAlike(Report relay, Statement a, Report original, Statement b) {
    List<Quantity> mine = counts(relay, a);
    List<Quantity> theirs = counts(original, b);
    return mine.stream()
        .anyMatch(
            x ->
                theirs.stream().anyMatch(y -> x.event() == y.event() && x.unit().equals(y.unit())));
  }

  private static List<Quantity> counts(Report report, Statement s) {
    Span hull = hull(s);
    return report.findings().quantities().stream()
        .filter(q -> hull.contains(q.span()) && q.event() != Quantity.Event.OTHER)
        .toList();
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
