package org.parallax.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.Report;
import org.parallax.model.ReportStance;

/** What reports make of a claim, for a terminal. Immutable, thread-safe. */
public final class StanceSummary {

  private static final int MOST_WORDS = 3;

  private final int width;
  private final boolean colour;

  /**
   * Configures the summary.
   *
   * @param width columns of the terminal
   * @param colour whether to write ANSI colours
   */
  public StanceSummary(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * The summary, with a line end after each line.
   *
   * @param stances what the reports make of the claim, in any order
   * @param reports with the ids of the stances
   */
  public String render(String claim, List<ReportStance> stances, List<Report> reports) {
    Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, r -> r));
    var page = new TextColumn(width, colour, "json");
    page.title(claim);
    section("Reports for it", "for", stances, byId, page);
    section("Reports against it", "against", stances, byId, page);
    section("Reports that leave it open", "observing", stances, byId, page);
    long silent = stances.stream().filter(s -> s.label().isEmpty()).count();
    if (silent > 0) {
      page.heading("Reports that do not speak of it");
      page.line(0, String.valueOf(silent));
    }
    return page.text();
  }

  private static void section(
      String title,
      String label,
      List<ReportStance> stances,
      Map<String, Report> byId,
      TextColumn page) {
    List<ReportStance> shown =
        stances.stream().filter(s -> s.label().equals(Optional.of(label))).toList();
    page.section(
        title,
        shown,
        shown.size(),
        s -> Optional.ofNullable(byId.get(s.id())).ifPresent(r -> report(s, r, page)));
  }

  private static void report(ReportStance stance, Report report, TextColumn page) {
    page.item(StoryIndex.label(report));
    words(stance.places(), report, page);
    for (ReportStance.OfParty party : stance.parties()) {
      page.line(2, party.name() + ": " + party.label());
      words(party.places(), report, page);
    }
  }

  private static void words(List<ReportStance.Passage> passages, Report report, TextColumn page) {
    page.rows(passages, MOST_WORDS, p -> page.note(p.label() + ": " + report.words(p.span())));
  }
}
