package org.parallax.stances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.Parallax;
import org.parallax.document.Documents;
import org.parallax.examples.Expected;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;

/** A claim and reports, parted by lines of "==="; what they make of it stands beside them. */
class StanceFinderTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/stances");
  private static final Parallax PARALLAX = Parallax.load();

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void findsWhatReportsMakeOf(Path file) throws IOException {
    List<String> parts = Arrays.asList(Files.readString(file).split("\n===\n"));
    String found =
        StanceFinder.load().find(parts.getFirst(), reports(parts.subList(1, parts.size()))).stream()
            .map(s -> Documents.write(s) + "\n")
            .collect(Collectors.joining());
    assertExpected(found, Path.of(file.toString().replace(".txt", ".stances")));
  }

  @Test
  void judgesHeadlines() throws IOException {
    List<ClaimText> texts =
        Files.readAllLines(FOLDER.resolve("headlines.jsonl")).stream()
            .map(ClaimTextLine::read)
            .toList();
    String found =
        StanceJudge.load().judge(texts).stream()
            .map(s -> Documents.write(s) + "\n")
            .collect(Collectors.joining());
    assertExpected(found, FOLDER.resolve("headlines.stances"));
  }

  @Test
  void noReportsMakeNothingOfAClaim() throws IOException {
    assertThat(StanceFinder.load().find("", List.of())).isEmpty();
    assertThat(StanceFinder.load().find("", reports(List.of("A ferry sank."))))
        .allMatch(s -> s.label().isEmpty());
  }

  private static void assertExpected(String found, Path expected) throws IOException {
    Expected.check(expected, found);
  }

  private static List<Report> reports(List<String> texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      reports.add(
          PARALLAX.analyse(
              new Report(
                  "r" + (reports.size() + 1),
                  Metadata.unknown(),
                  Report.Kind.TEXT,
                  text,
                  List.of(),
                  List.of(),
                  Findings.none())));
    }
    return reports;
  }
}
