package org.parallax.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.claims.Polarity;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Moment;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * Follows each party toward each claim over time. A refusal to speak is a position. Immutable,
 * thread-safe.
 */
public final class PositionFinder {

  /** Longest stretch of words that is shown as one place, in UTF-16 code units. */
  private static final int LONGEST_PLACE = 700;

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
    for (Claim claim : claims) {
      Map<String, List<Position.Move>> byParty = new LinkedHashMap<>();
      for (Claim.Support support : claim.statements()) {
        Optional.ofNullable(byId.get(support.report()))
            .ifPresent(report -> add(report, support, claim, parties, byParty));
      }
      byParty.forEach((party, moves) -> positions.add(position(party, claim, moves)));
    }
    positions.sort(MOST_MOVED);
    return positions;
  }

  private static void add(
      Report report,
      Claim.Support support,
      Claim claim,
      Parties parties,
      Map<String, List<Position.Move>> byParty) {
    for (Statement s : report.findings().statements()) {
      if (s.id().equals(support.statement())) {
        s.source()
            .flatMap(Statement.Source::actor)
            .flatMap(a -> parties.of(report.id(), a))
            .ifPresent(
                party ->
                    byParty
                        .computeIfAbsent(party.id(), k -> new ArrayList<>())
                        .add(move(report, s, claim)));
      }
    }
  }

  private static Position.Move move(Report report, Statement s, Claim claim) {
    StringBuilder content = new StringBuilder();
    s.content().spans().forEach(span -> content.append(report.words(span)).append(' '));
    boolean opposed = Polarity.isNegated(content.toString()) != Polarity.isNegated(claim.text());
    Optional<String> on =
        s.saidOn()
            .or(
                () ->
                    report
                        .publishedAt(s.content().spans().getFirst().start())
                        .map(Moment::date)
                        .map(Object::toString));
    return new Position.Move(
        on, Polarity.toward(s.stance(), opposed), new Citation(report.id(), place(s)));
  }

  /** Source, cue and content together, so that the place shows who does what. */
  private static Span place(Statement s) {
    List<Span> spans = new ArrayList<>(s.content().spans());
    s.cue().ifPresent(c -> spans.addAll(c.spans()));
    s.source().ifPresent(c -> spans.addAll(c.spans()));
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return end - start <= LONGEST_PLACE ? new Span(start, end) : s.content().spans().getFirst();
  }

  private static Position position(String party, Claim claim, List<Position.Move> moves) {
    moves.sort(
        Comparator.comparing((Position.Move m) -> m.on().orElse("~"))
            .thenComparing(Position.Move::place));
    return new Position(party, Optional.of(claim.id()), Optional.empty(), moves);
  }

  private static long stances(Position p) {
    return p.moves().stream().map(Position.Move::stance).distinct().count();
  }

  private static boolean takesNoSide(Position p) {
    return p.moves().stream()
        .anyMatch(
            m ->
                switch (m.stance()) {
                  case DENIES, NEITHER, DOUBTS -> true;
                  case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
                });
  }
}
