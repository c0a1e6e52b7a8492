package org.parallax.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** A summary that fits a terminal; numbers in brackets are reports. Immutable, thread-safe. */
public final class TerminalSummary {

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
    var page = new TextColumn(width, colour, "html or json");
    page.title(story.title());
    page.line(0, overview(story));
    new StorySections(story, new StoryIndex(story), page).write();
    reports(story, page);
    return page.text();
  }

  private static String overview(Story story) {
    long outlets =
        story.reports().stream()
            .map(r -> r.metadata().outlet())
            .flatMap(Optional::stream)
            .distinct()
            .count();
    String days =
        story.from().equals(story.to())
            ? story.from().orElse("undated")
            : story.from().orElse("") + " to " + story.to().orElse("");
    long disputed =
        story.claims().stream().filter(c -> c.agreement() == Claim.Agreement.DISPUTED).count();
    return StoryIndex.count(story.reports().size(), "report")
        + (outlets > 0 ? " of " + StoryIndex.count(outlets, "known outlet") : "")
        + ", "
        + days
        + ". "
        + StoryIndex.count(story.claims().size(), "claim")
        + ", "
        + StoryIndex.count(disputed, "disputed claim")
        + ".";
  }

  private static void reports(Story story, TextColumn page) {
    page.heading("Reports");
    int n = 0;
    for (Report report : story.reports()) {
      n++;
      page.numbered("[" + n + "]", StoryIndex.label(report) + " (" + about(report) + ")");
    }
    story.unreadable().forEach(u -> page.numbered("[-]", u.input() + ": " + u.reason()));
  }

  private static String about(Report report) {
    List<String> known =
        List.of(
            report.kind().label(),
            report.metadata().published().map(Object::toString).orElse("undated"),
            StoryIndex.count(report.posts().size(), "post"),
            StoryIndex.count(report.findings().statements().size(), "statement"));
    return Stream.concat(known.stream(), StoryIndex.notes(report).stream())
        .filter(s -> !s.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }
}
