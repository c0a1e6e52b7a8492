package org.parallax.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Copy;
import org.parallax.model.Departure;
import org.parallax.model.Ledger;
import org.parallax.model.Occurrence;
import org.parallax.model.Position;
import org.parallax.model.Quote;
import org.parallax.model.Recapture;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** A summary that fits a terminal; numbers in brackets are reports. Immutable, thread-safe. */
public final class TerminalSummary {

  private static final int MOST_ROWS = 8;
  private static final int MOST_VARIANTS = 4;

  private final int width;
  private final boolean colour;

  /**
   * Configures the summary.
   *
   * @param width columns of the terminal
   * @param colour whether to write ANSI colours
   */
  public TerminalSummary(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** The summary, with a line end after each line. */
  public String render(Story story) {
    var index = new StoryIndex(story);
    var page = new TextColumn(width, colour);
    page.title(story.title());
    page.line(0, overview(story));
    brief(story, index, page);
    claims(story, index, page);
    figures(story, index, page);
    positions(story, index, page);
    quotes(story, index, page);
    departures(story, index, page);
    timeline(story, index, page);
    copies(story, index, page);
    states(story, index, page);
    reports(story, page);
    return page.text();
  }

  private static String overview(Story story) {
    long outlets =
        story.reports().stream()
            .map(r -> r.metadata().outlet())
            .flatMap(java.util.Optional::stream)
            .distinct()
            .count();
    String days =
        story.from().equals(story.to())
            ? story.from().orElse("undated")
            : story.from().orElse("") + " to " + story.to().orElse("");
    return count(story.reports().size(), "report")
        + (outlets > 0 ? " of " + count(outlets, "known outlet") : "")
        + ", "
        + days
        + ". "
        + count(story.claims().size(), "claim")
        + ", "
        + count(
            story.claims().stream().filter(c -> c.agreement() == Claim.Agreement.DISPUTED).count(),
            "disputed claim")
        + ".";
  }

  private static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static void brief(Story story, StoryIndex index, TextColumn page) {
    if (story.brief().isEmpty()) {
      return;
    }
    page.heading("Brief");
    story.brief().forEach(s -> page.item(s.text() + " " + index.marks(s.cites())));
  }

  private static void claims(Story story, StoryIndex index, TextColumn page) {
    List<Claim> several =
        story.claims().stream()
            .filter(c -> index.places(c).stream().map(Citation::report).distinct().count() > 1)
            .toList();
    if (several.isEmpty()) {
      return;
    }
    page.heading("Claims in several reports");
    several.stream()
        .limit(MOST_ROWS)
        .forEach(
            c -> {
              page.item(c.text() + " " + index.marks(index.places(c)));
              page.note(
                  c.agreement().label()
                      + (c.origins().isEmpty()
                          ? ""
                          : "; goes back to "
                              + c.origins().stream()
                                  .map(index::name)
                                  .collect(Collectors.joining(", "))));
            });
    page.more(several.size() - MOST_ROWS);
  }

  private static void figures(Story story, StoryIndex index, TextColumn page) {
    List<Ledger> shown =
        story.figures().stream()
            .filter(l -> l.conflict() != Ledger.Conflict.NONE || l.entries().size() > 1)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    page.heading("Figures");
    for (Ledger ledger : shown.stream().limit(MOST_ROWS).toList()) {
      page.item(
          StoryIndex.subject(ledger)
              + ": "
              + conflict(ledger.conflict())
              + ledger
                  .estimate()
                  .filter(e -> ledger.conflict() != Ledger.Conflict.NONE)
                  .map(e -> "; " + StoryIndex.estimate(e))
                  .orElse(""));
      for (Ledger.Entry entry : ledger.entries()) {
        page.note(
            StoryIndex.figure(entry)
                + "  "
                + entry.party().map(index::name).orElse("")
                + entry
                    .asOf()
                    .map(d -> ", as of " + d)
                    .or(() -> entry.saidOn().map(d -> ", said " + d))
                    .orElse("")
                + (entry.status() == Ledger.Status.CURRENT ? "" : ", " + entry.status().label())
                + entry.partOf().flatMap(p -> whole(story, p)).map(w -> ", of " + w).orElse("")
                + " "
                + index.marks(entry.places()));
      }
    }
    page.more(shown.size() - MOST_ROWS);
  }

  private static java.util.Optional<String> whole(Story story, Ledger.Part part) {
    return story.figures().stream()
        .filter(l -> l.id().equals(part.ledger()) && part.entry() < l.entries().size())
        .map(l -> StoryIndex.figure(l.entries().get(part.entry())) + " " + StoryIndex.subject(l))
        .findFirst();
  }

  /** How the figures of a ledger stand to each other. */
  static String conflict(Ledger.Conflict conflict) {
    return switch (conflict) {
      case NONE -> "agreed";
      case RIVAL -> "parties differ";
      case REVISED -> "revised";
    };
  }

  private static void positions(Story story, StoryIndex index, TextColumn page) {
    List<Position> shown =
        story.positions().stream()
            .filter(
                p ->
                    p.moves().stream()
                        .anyMatch(
                            m ->
                                switch (m.stance()) {
                                  case DENIES, NEITHER, DOUBTS -> true;
                                  case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
                                }))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    page.heading("Who denies, doubts or will not say");
    for (Position position : shown.stream().limit(MOST_ROWS).toList()) {
      page.item(index.name(position.party()) + ", on: " + index.topic(position));
      for (List<Position.Move> step : StoryIndex.steps(position)) {
        Position.Move move = step.getFirst();
        page.note(
            move.on().orElse("undated")
                + "  "
                + move.stance().label()
                + ": "
                + index.words(move.place())
                + " "
                + index.marks(step.stream().map(Position.Move::place).toList()));
      }
    }
    page.more(shown.size() - MOST_ROWS);
  }

  private static void quotes(Story story, StoryIndex index, TextColumn page) {
    List<Quote> several = story.quotes().stream().filter(q -> q.variants().size() > 1).toList();
    if (several.isEmpty()) {
      return;
    }
    page.heading("Quotes in variants");
    for (Quote quote : several.stream().limit(MOST_ROWS).toList()) {
      page.item(quote.speaker().map(s -> index.name(s) + ": ").orElse("") + quote.text());
      quote.variants().stream()
          .limit(MOST_VARIANTS)
          .forEach(
              v -> page.note(StoryIndex.kind(v) + ": " + v.text() + " " + index.marks(v.places())));
    }
    page.more(several.size() - MOST_ROWS);
  }

  private static void departures(Story story, StoryIndex index, TextColumn page) {
    if (story.departures().isEmpty()) {
      return;
    }
    page.heading("Changed on the way");
    for (Departure departure : story.departures().stream().limit(MOST_ROWS).toList()) {
      page.item(
          index.words(departure.to())
              + " "
              + index.marks(List.of(departure.to()))
              + ", "
              + departure.what().label()
              + " changed; the words relayed:");
      page.note(index.words(departure.from()) + " " + index.marks(List.of(departure.from())));
    }
    page.more(story.departures().size() - MOST_ROWS);
  }

  private static void timeline(Story story, StoryIndex index, TextColumn page) {
    List<Occurrence> told = Chronology.told(story);
    if (told.isEmpty()) {
      return;
    }
    page.heading("When it happened");
    for (Occurrence occurrence : Chronology.foremost(told, MOST_ROWS)) {
      page.item(
          occurrence.on() + "  " + occurrence.text() + " " + index.marks(occurrence.places()));
      if (!occurrence.datings().isEmpty()) {
        page.note(
            occurrence.datings().stream()
                .map(d -> d.on() + " " + index.marks(d.places()))
                .collect(Collectors.joining(", ", "the reports differ: ", "")));
      }
    }
    page.more(told.size() - MOST_ROWS);
  }

  private static void copies(Story story, StoryIndex index, TextColumn page) {
    if (story.copies().isEmpty()) {
      return;
    }
    page.heading("Who has whose words");
    for (Copy copy : story.copies().stream().limit(MOST_ROWS).toList()) {
      String way =
          switch (copy.direction()) {
            case KNOWN -> " took from ";
            case LIKELY -> " probably took from ";
            case UNKNOWN -> " shares with ";
          };
      page.item(
          "["
              + index.number(copy.to())
              + "]"
              + way
              + "["
              + index.number(copy.from())
              + "] "
              + Math.round(copy.share() * 100)
              + " % of its words, "
              + count(copy.passages().size(), "passage")
              + " ("
              + copy.basis()
              + ")");
    }
    page.more(story.copies().size() - MOST_ROWS);
  }

  private static void states(Story story, StoryIndex index, TextColumn page) {
    if (story.captures().isEmpty()) {
      return;
    }
    page.heading("What became of a page");
    var states = new PageStates(index);
    for (Recapture capture : story.captures().stream().limit(MOST_ROWS).toList()) {
      page.item(states.label(capture) + ": " + PageStates.counts(capture));
      List<Recapture.PostState> changed = PageStates.changed(capture);
      for (Recapture.PostState post : changed.stream().limit(MOST_ROWS).toList()) {
        page.note(post.state().label() + ": " + states.name(capture, post));
        post.changes().stream()
            .limit(MOST_VARIANTS)
            .forEach(c -> page.note("  " + states.words(capture, c)));
      }
      page.more(changed.size() - MOST_ROWS);
    }
    page.more(story.captures().size() - MOST_ROWS);
  }

  private static void reports(Story story, TextColumn page) {
    page.heading("Reports");
    int n = 0;
    for (Report report : story.reports()) {
      n++;
      page.numbered(
          "[" + n + "]",
          StoryIndex.label(report)
              + " ("
              + Stream.concat(
                      Stream.of(
                          report.kind().label(),
                          report.metadata().published().map(Object::toString).orElse("undated"),
                          count(report.posts().size(), "post"),
                          count(report.findings().statements().size(), "statement")),
                      StoryIndex.notes(report).stream())
                  .filter(s -> !s.startsWith("0 "))
                  .collect(Collectors.joining(", "))
              + ")");
    }
    story.unreadable().forEach(u -> page.numbered("[-]", u.input() + ": " + u.reason()));
  }
}
