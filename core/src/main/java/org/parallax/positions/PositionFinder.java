package org.parallax.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.claims.Backshift;
import org.parallax.claims.Wording;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Moment;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * Follows each party toward each claim over time. A refusal to speak is a position; where it
 * belongs to no claim it has a topic. Immutable, thread-safe.
 */
public final class PositionFinder {

  /** Longest stretch of words that is shown as one place, in UTF-16 code units. */
  private static final int LONGEST_PLACE = 700;

  private static final int LONGEST_SENTENCE = 320;

  private static final Comparator<Position> MOST_MOVED =
      Comparator.<Position>comparingInt(p -> stances(p) > 1 ? 0 : 1)
          .thenComparingInt(p -> takesNoSide(p) ? 0 : 1);

  /**
   * The positions of a story: those that moved first, then denials and refusals, then the rest in
   * the order of the claims.
   */
  public List<Position> find(List<Report> reports, Parties parties, List<Claim> claims) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    List<Position> positions = new ArrayList<>();
    Set<String> claimed = new HashSet<>();
    for (Claim claim : claims) {
      Map<String, List<Told>> byParty = new LinkedHashMap<>();
      for (Claim.Support support : claim.statements()) {
        claimed.add(support.report() + " " + support.statement());
        Optional.ofNullable(byId.get(support.report()))
            .ifPresent(
                report ->
                    statement(report, support.statement())
                        .ifPresent(s -> add(report, s, support.stance(), parties, byParty)));
      }
      byParty.forEach(
          (party, moves) ->
              positions.add(position(party, Optional.of(claim.id()), Optional.empty(), moves)));
    }
    positions.addAll(withoutClaim(reports, parties, claimed));
    positions.sort(MOST_MOVED);
    return positions;
  }

  /** Denials, doubts and refusals that belong to no claim, by party and topic. */
  private static List<Position> withoutClaim(
      List<Report> reports, Parties parties, Set<String> claimed) {
    Map<String, Map<String, List<Told>>> byTopic = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Statement s : report.findings().statements()) {
        String topic = Wording.of(report, s.content().spans());
        if (isOutside(s.stance()) && !claimed.contains(report.id() + " " + s.id())) {
          add(
              report,
              s,
              s.stance(),
              parties,
              byTopic.computeIfAbsent(topic, t -> new LinkedHashMap<>()));
        }
      }
    }
    List<Position> positions = new ArrayList<>();
    byTopic.forEach(
        (topic, byParty) ->
            byParty.forEach(
                (party, moves) ->
                    positions.add(position(party, Optional.empty(), Optional.of(topic), moves))));
    return positions;
  }

  private static Optional<Statement> statement(Report report, String id) {
    return report.findings().statements().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  private static void add(
      Report report,
      Statement s,
      Statement.Stance stance,
      Parties parties,
      Map<String, List<Told>> byParty) {
    parties
        .speaker(report, s)
        .ifPresent(
            party ->
                byParty
                    .computeIfAbsent(party.id(), k -> new ArrayList<>())
                    .add(move(report, s, stance)));
  }

  /**
   * A move with what puts it in order: what a report recalls ("had said") came before what it tells
   * as new, on a day that nobody names.
   */
  private record Told(Position.Move move, String day, boolean recalled) {

    static final Comparator<Told> IN_ORDER =
        Comparator.comparing(Told::day)
            .thenComparing(t -> t.move().place().report())
            .thenComparing(t -> !t.recalled())
            .thenComparing(t -> t.move().place());
  }

  private static Told move(Report report, Statement s, Statement.Stance stance) {
    boolean recalled = Backshift.isRecalled(report, s);
    Optional<String> said =
        s.saidOn()
            .filter(v -> !v.isEmpty() && Character.isDigit(v.charAt(0)))
            .filter(v -> recalled || !isOfRecalled(report, s, v));
    Optional<String> published =
        report
            .publishedAt(s.content().spans().getFirst().start())
            .map(Moment::date)
            .map(Object::toString);
    return new Told(
        new Position.Move(
            recalled ? said : said.or(() -> published),
            stance,
            new Citation(report.id(), place(report, s))),
        said.or(() -> published).orElse("~"),
        recalled);
  }

  /** Whether {@code day} is that of a remark which the same sentence recalls. */
  private static boolean isOfRecalled(Report report, Statement s, String day) {
    Span place = place(report, s);
    return report.findings().statements().stream()
        .filter(o -> o.saidOn().filter(day::equals).isPresent() && !o.id().equals(s.id()))
        .anyMatch(o -> Backshift.isRecalled(report, o) && place(report, o).equals(place));
  }

  /**
   * The sentence, so that the place shows who does what; source, cue and content where it is long.
   */
  private static Span place(Report report, Statement s) {
    List<Span> spans = new ArrayList<>(s.content().spans());
    s.cue().ifPresent(c -> spans.addAll(c.spans()));
    s.source().ifPresent(c -> spans.addAll(c.spans()));
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    Span all = new Span(start, end);
    return report.findings().sentences().stream()
        .filter(sentence -> sentence.contains(all) && sentence.length() <= LONGEST_SENTENCE)
        .findFirst()
        .orElse(all.length() <= LONGEST_PLACE ? all : s.content().spans().getFirst());
  }

  private static Position position(
      String party, Optional<String> claim, Optional<String> topic, List<Told> moves) {
    return new Position(
        party, claim, topic, moves.stream().sorted(Told.IN_ORDER).map(Told::move).toList());
  }

  private static long stances(Position p) {
    return p.moves().stream().map(Position.Move::stance).distinct().count();
  }

  private static boolean takesNoSide(Position p) {
    return p.moves().stream().map(Position.Move::stance).anyMatch(PositionFinder::isOutside);
  }

  private static boolean isOutside(Statement.Stance stance) {
    return switch (stance) {
      case DENIES, NEITHER, DOUBTS -> true;
      case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
    };
  }
}
