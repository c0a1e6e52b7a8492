package org.parallax.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Position;
import org.parallax.model.Quote;

/** Judges the rows on parties: whom a thing goes back to, and what a party holds of it. */
final class PartyRows {

  private final Surveyed story;
  private final ClaimRows claims;

  PartyRows(Surveyed story, ClaimRows claims) {
    this.story = story;
    this.claims = claims;
  }

  Verdict.State origin(Row row) {
    Set<String> right = new TreeSet<>();
    for (Said said : story.said()) {
      if (about(row, said.content()) || row.fits("about_re", story.words(said.whole()))) {
        note(row, said.content().report(), said.voices(), right);
      }
    }
    for (Claim claim : story.story().claims()) {
      boolean whole = row.fits("about_re", claim.text());
      List<String> origins =
          claim.origins().stream().flatMap(o -> story.names(o).stream()).toList();
      for (ClaimRows.Member member : claims.members(claim)) {
        if (whole || row.fits("about_re", member.loose()) || row.fits("about_re", member.whole())) {
          note(row, member.report(), member.origin().isEmpty() ? origins : member.origin(), right);
        }
      }
    }
    for (Quote quote : story.story().quotes()) {
      noteAll(row, WordRows.places(quote).toList(), quote.speaker(), right);
    }
    for (Ledger ledger : story.story().figures()) {
      for (Ledger.Entry entry : ledger.entries()) {
        noteAll(row, entry.places(), entry.party(), right);
      }
    }
    return right.containsAll(row.reports()) ? Verdict.State.FOUND : Verdict.State.MISSED;
  }

  private void noteAll(Row row, List<Citation> places, Optional<String> party, Set<String> right) {
    for (Citation place : places) {
      if (about(row, place)) {
        note(row, place.report(), party.map(story::names).orElse(List.of()), right);
      }
    }
  }

  private boolean about(Row row, Citation place) {
    return row.fits("about_re", story.words(place, Surveyed.REACH));
  }

  private static void note(Row row, String report, List<String> names, Set<String> right) {
    if (row.fitsAny("origin_re", names)) {
      right.add(report);
    }
  }

  Verdict.State position(Row row) {
    List<String> accepted = row.accepted("stance");
    Set<String> right = new TreeSet<>();
    Set<String> contrary = new TreeSet<>();
    for (Position position : story.story().positions()) {
      String about = about(position);
      for (Position.Move move : position.moves()) {
        Citation place = move.place();
        boolean there =
            row.reports().contains(place.report())
                && story.at(place, row, "text_re", Surveyed.REACH)
                && story.isParty(row, "party_re", Optional.of(position.party()), List.of(place))
                && isOnTopic(row, position, place);
        if (there && accepted.contains(move.stance().label())) {
          right.add(place.report());
        } else if (there
            && story.at(place, row, "text_re", 0)
            && (row.fits("topic_re", about) || row.fits("topic_re", story.words(place)))) {
          contrary.add(place.report());
        }
      }
    }
    contrary.removeAll(right);
    if (right.containsAll(row.reports())) {
      return Verdict.State.FOUND;
    }
    return contrary.isEmpty() ? Verdict.State.MISSED : Verdict.State.VIOLATED;
  }

  private boolean isOnTopic(Row row, Position position, Citation place) {
    List<String> words =
        new ArrayList<>(List.of(about(position), story.words(place, Surveyed.REACH)));
    position
        .claim()
        .ifPresent(c -> claims.members(story.claim(c)).forEach(m -> words.add(m.loose())));
    return row.fitsAny("topic_re", words);
  }

  /** What a position is about, in words. */
  String about(Position position) {
    return position.topic().orElse("")
        + position.claim().map(c -> "\n" + story.claim(c).text()).orElse("");
  }
}
