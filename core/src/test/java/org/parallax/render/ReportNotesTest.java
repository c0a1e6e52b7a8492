package org.parallax.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** Every list of reports says which of them are incomplete and whom they credit. */
class ReportNotesTest {

  private static final Report STUB =
      new Report(
          "a",
          new Metadata(
              Optional.empty(),
              Optional.of("Valley Post"),
              Optional.of("Bridge open"),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("en"),
              Optional.empty(),
              Optional.empty(),
              List.of("Reuters", "AP"),
              Optional.of("paywall")),
          Report.Kind.ARTICLE,
          "The bridge is open.",
          List.of(),
          List.of(),
          Findings.none());

  private static final Story STORY =
      new Story(
          "Bridge",
          Optional.empty(),
          Optional.empty(),
          List.of(STUB),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void theSummarySaysSo() {
    assertThat(new TerminalSummary(200, false).render(STORY))
        .contains("incomplete: paywall, credits: Reuters, AP)");
  }

  @Test
  void markdownSaysSo() {
    assertThat(new MarkdownBrief().render(STORY))
        .contains("1. Valley Post: Bridge open, incomplete: paywall, credits: Reuters, AP\n");
  }
}
