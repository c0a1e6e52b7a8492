package org.parallax.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.Parallax;
import org.parallax.examples.Expected;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.render.ChangeSummary;

/**
 * Two states of small stories, each in a file, with what a reader of the terminal is told beside
 * it. {@code -Dparallax.regenerate=true} writes the expected files anew.
 */
class ChangeFinderTest {

  private static final Path CASES = Path.of("src/test/resources/org/parallax/changes");
  private static final int WIDTH = 100;
  private static final Parallax PARALLAX = Parallax.load();

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".txt"))
          .map(n -> n.substring(0, n.length() - ".txt".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatChanged(String name) throws IOException {
    String[] states = Files.readString(CASES.resolve(name + ".txt")).split("== after\n", -1);
    Story before = story(states[0].substring(states[0].indexOf("== before\n") + 10));
    Story after = story(states[1]);
    String told =
        new ChangeSummary(WIDTH, false)
            .render(before, after, new ChangeFinder().find(before, after));
    Path expected = CASES.resolve(name + ".expected");
    Expected.check(expected, told);
    assertThat(new ChangeFinder().find(after, after).changes()).isEmpty();
  }

  @Test
  void longReportsOfTheSameWordsAreSoonTold() {
    String words = "The ferry struck the quay at Lindhaven, the coastguard said. ".repeat(200);
    Story before = story("-- a\n" + words);
    Story after = story("-- a\n" + words + "The mayor denied it.");
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new ChangeFinder().find(before, after));
  }

  /** Reports, each after a line with its identifier. */
  private static Story story(String state) {
    List<Report> reports = new ArrayList<>();
    for (String part : state.split("(?m)^-- ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        reports.add(
            PARALLAX.analyse(
                new Report(
                    part.substring(0, end),
                    Metadata.unknown(),
                    Report.Kind.TEXT,
                    part.substring(end + 1).strip(),
                    List.of(),
                    List.of(),
                    Findings.none())));
      }
    }
    return PARALLAX.compare(reports, List.of());
  }
}
