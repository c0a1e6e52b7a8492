package org.parallax.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.examples.StoryDraft;
import org.parallax.examples.StoryFiles;
import org.parallax.model.Estimate;
import org.parallax.model.Ledger;

/**
 * Runs every story file and compares its ledgers with the file beside it: {@code
 * -Dparallax.regenerate=true} writes those anew. A ledger is a line "subject | event | conflict |
 * low/best/high", an entry a line "number | party | status | places | whole".
 */
class LedgerExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/figures");

  static Stream<Path> files() throws IOException {
    return StoryFiles.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void examples(Path file) throws IOException {
    StoryFiles.check(file, ".ledgers", rows(StoryFile.read(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theOrderOfReportsThatSayTheSameDoesNotChangeTheVerdicts(Path file) throws IOException {
    StoryDraft story = StoryFile.read(file);
    var reversed = new ArrayList<>(story.reports());
    Collections.reverse(reversed);
    assertThat(new LedgerFinder().find(reversed, story.parties(), List.of()))
        .extracting(l -> l.event() + " " + l.conflict())
        .containsExactlyInAnyOrderElementsOf(
            new LedgerFinder()
                .find(story.reports(), story.parties(), List.of()).stream()
                    .map(l -> l.event() + " " + l.conflict())
                    .toList());
  }

  @Test
  void aTableOfThousandsOfNumbersEnds(@TempDir Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of("# r1 | The Beacon | 2031-05-06T10:00:00"));
    for (int i = 0; i < 3_000; i++) {
      lines.add(i + " goats in pen" + i);
      lines.add("= " + i + " goats | " + i + " | goat | goats in pen" + i + " | other | -");
    }
    Path file = Files.write(folder.resolve("table.story"), lines);
    StoryDraft story = StoryFile.read(file);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> new LedgerFinder().find(story.reports(), story.parties(), List.of()));
  }

  private static List<String> rows(StoryDraft story) {
    List<String> rows = new ArrayList<>();
    for (Ledger ledger : new LedgerFinder().find(story.reports(), story.parties(), List.of())) {
      rows.add(
          String.join(
              " | ",
              ledger.subject(),
              ledger.event().label(),
              ledger.conflict().label(),
              ledger.estimate().map(LedgerExamplesTest::row).orElse("-")));
      ledger.entries().forEach(e -> rows.add("  " + row(e)));
    }
    return rows;
  }

  private static String row(Estimate estimate) {
    return Stream.of(estimate.low(), estimate.best(), estimate.high())
        .map(n -> n.isPresent() ? String.valueOf(Math.round(n.getAsDouble())) : "?")
        .collect(Collectors.joining("/"));
  }

  @Test
  void theRulePicksOneNumber() throws IOException {
    StoryDraft story = StoryFile.read(FOLDER.resolve("troops.story"));
    assertThat(Stream.of(Estimate.Rule.values()).map(rule -> first(story, rule)))
        .containsExactly("2000/2000/9000", "2000/9000/9000", "2000/?/9000");
  }

  private static String first(StoryDraft story, Estimate.Rule rule) {
    return new LedgerFinder(rule)
        .find(story.reports(), story.parties(), List.of())
        .getFirst()
        .estimate()
        .map(LedgerExamplesTest::row)
        .orElse("-");
  }

  private static String row(Ledger.Entry entry) {
    return String.join(
        " | ",
        entry.modifier().sign() + " " + Math.round(entry.value().orElse(-1)),
        entry.party().orElse("-"),
        entry.status().label(),
        String.join(" ", entry.places().stream().map(p -> p.report()).toList()),
        entry.partOf().map(p -> p.ledger() + "/" + p.entry()).orElse("-"));
  }
}
