package org.parallax.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.Party;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Story;

/**
 * The positions that a brief tells: denials, doubts and refusals toward what several outlets carry,
 * of somebody who can be called by name. What only follows from a comparison of wordings is left to
 * the sections. For one story.
 */
final class Refusals {

  private final Story story;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();

  Refusals(Story story) {
    this.story = story;
    story.reports().forEach(r -> reports.put(r.id(), r));
    story.parties().forEach(p -> parties.put(p.id(), p));
  }

  /** The first {@code most} of them, in the order of the story. */
  List<Position> foremost(int most) {
    Set<String> wide = new HashSet<>();
    story.claims().stream().filter(c -> c.outlets() > 1).map(Claim::id).forEach(wide::add);
    Set<String> told = new HashSet<>();
    List<Position> chosen = new ArrayList<>();
    for (Position position : story.positions()) {
      if (chosen.size() < most
          && position.claim().filter(wide::contains).isPresent()
          && isSomebody(position.party())
          && position.moves().stream().anyMatch(m -> isOpen(m, position.party()))
          && told.add(position.party() + " " + position.moves().getFirst().place())) {
        chosen.add(position);
      }
    }
    return chosen;
  }

  /** "People", "consumers" and "many" hold no position. */
  private boolean isSomebody(String id) {
    Party party = parties.get(id);
    if (party == null) {
      return false;
    }
    boolean named =
        switch (party.type()) {
          case PERSON, ORGANISATION, PLACE_GOVERNMENT, PUBLICATION -> true;
          case GROUP, UNKNOWN -> false;
        };
    return named || party.name().indexOf(' ') > 0;
  }

  /** Whether the words at the place of the move refuse by themselves. */
  private boolean isOpen(Position.Move move, String party) {
    Report report = reports.get(move.place().report());
    if (report == null || !isRefusal(move.stance())) {
      return false;
    }
    return report.findings().statements().stream()
        .filter(s -> isRefusal(s.stance()))
        .filter(s -> isOf(s, report, party))
        .anyMatch(s -> isWithin(s, move.place().span()));
  }

  private boolean isOf(Statement statement, Report report, String party) {
    Party of = parties.get(party);
    return of != null
        && statement.source().flatMap(Statement.Source::actor).stream()
            .anyMatch(a -> of.members().contains(new Party.Member(report.id(), a)));
  }

  private static boolean isWithin(Statement statement, Span place) {
    return statement.content().spans().stream().anyMatch(place::overlaps);
  }

  private static boolean isRefusal(Statement.Stance stance) {
    return switch (stance) {
      case DENIES, NEITHER, DOUBTS -> true;
      case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
    };
  }
}
