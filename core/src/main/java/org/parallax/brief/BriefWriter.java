package org.parallax.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.BriefSentence;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Metadata;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Story;

/**
 * Writes the brief of a story: the words of the reports, ordered by weight, what is disputed named
 * as disputed. Each number, name and quotation in a sentence stands in one of its places.
 * Immutable, thread-safe.
 */
public final class BriefWriter {

  private static final int MOST_CLAIMS = 4;
  private static final int MOST_LEDGERS = 4;
  private static final int MOST_POSITIONS = 4;

  /** The story with its title and its brief, made of all else that it holds. */
  public Story write(Story story) {
    var phrases = new Phrases(story);
    Set<BriefSentence> brief = new LinkedHashSet<>();
    story.claims().stream()
        .filter(c -> c.outlets() > 1 || story.reports().size() == 1)
        .limit(MOST_CLAIMS)
        .forEach(c -> phrases.claim(c).ifPresent(brief::add));
    story.figures().stream()
        .filter(l -> l.conflict() != Ledger.Conflict.NONE)
        .limit(MOST_LEDGERS)
        .forEach(l -> phrases.ledger(l).ifPresent(brief::add));
    positions(story).forEach(p -> phrases.position(p).ifPresent(brief::add));
    return new Story(
        title(story),
        story.from(),
        story.to(),
        story.reports(),
        story.unreadable(),
        story.parties(),
        story.claims(),
        story.departures(),
        story.figures(),
        story.quotes(),
        story.positions(),
        story.copies(),
        story.captures(),
        story.places(),
        story.timeline(),
        List.copyOf(brief));
  }

  /** Denials, doubts and refusals toward what several outlets carry, and what came before them. */
  private static List<Position> positions(Story story) {
    Set<String> wide = new HashSet<>();
    story.claims().stream().filter(c -> c.outlets() > 1).forEach(c -> wide.add(c.id()));
    List<Position> chosen = new ArrayList<>();
    for (Position position : story.positions()) {
      boolean standsOut =
          position.moves().stream()
              .anyMatch(
                  m ->
                      switch (m.stance()) {
                        case DENIES, NEITHER, DOUBTS -> true;
                        case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
                      });
      boolean isWide = position.claim().filter(wide::contains).isPresent();
      if (isWide && standsOut && chosen.size() < MOST_POSITIONS) {
        chosen.add(position);
      }
    }
    return chosen;
  }

  /** The title that has most in common with the other titles; else the weightiest claim. */
  private static String title(Story story) {
    List<String> titles =
        story.reports().stream()
            .map(Report::metadata)
            .map(Metadata::title)
            .flatMap(Optional::stream)
            .toList();
    return new Titles(titles)
        .mostShared()
        .or(() -> story.claims().stream().map(Claim::text).findFirst())
        .orElse("Untitled story");
  }
}
