package org.parallax.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.examples.StoryDraft;
import org.parallax.examples.StoryFiles;
import org.parallax.model.Citation;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Occurrence;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/**
 * Runs every story file and compares its timeline with the file beside it. "# id | published"
 * starts a report, a line of text is a sentence; under it stand its times, "@ words | 2031-04-01",
 * and its figures, "= words | number". An occurrence is a line "day | words | reports", a day of
 * several on which reports put it a line "day | reports".
 */
class TimelineExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/timeline");

  static Stream<Path> files() throws IOException {
    return StoryFiles.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void examples(Path file) throws IOException {
    List<Report> reports = read(file);
    List<String> rows = rows(reports);
    StoryFiles.check(file, ".timeline", rows);
  }

  private static List<String> rows(List<Report> reports) {
    List<String> rows = new ArrayList<>();
    for (Occurrence occurrence : new TimelineFinder().find(reports, List.of())) {
      rows.add(occurrence.on() + " | " + occurrence.text() + " | " + ids(occurrence.places()));
      occurrence.datings().forEach(d -> rows.add("  " + d.on() + " | " + ids(d.places())));
    }
    return rows;
  }

  private static String ids(List<Citation> places) {
    return places.stream().map(Citation::report).sorted().collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theOrderOfTheReportsDoesNotChangeTheDays(Path file) throws IOException {
    List<Report> reversed = new ArrayList<>(read(file));
    Collections.reverse(reversed);
    org.assertj.core.api.Assertions.assertThat(days(reversed))
        .containsExactlyElementsOf(days(read(file)));
  }

  private static List<String> days(List<Report> reports) {
    return new TimelineFinder()
        .find(reports, List.of()).stream()
            .map(o -> o.on() + " " + ids(o.places()) + o.datings().size())
            .sorted()
            .toList();
  }

  private static List<Report> read(Path file) throws IOException {
    StoryDraft story = new StoryDraft();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(" \\| ", -1);
      if (line.startsWith("# ")) {
        story.open(cells[0].substring(2), published(cells));
      } else if (line.startsWith("@ ")) {
        story.times().add(Timex.of(last(story, cells[0]), Timex.Type.DATE, cells[1]));
      } else if (line.startsWith("= ")) {
        story.quantities().add(figure(last(story, cells[0]), Double.parseDouble(cells[1])));
      } else if (!line.isBlank()) {
        int start = story.text().length();
        story.sentences().add(new Span(start, start + line.length()));
        story.text().append(line).append('\n');
      }
    }
    return story.reports();
  }

  /** Where the words of a row stand in the last sentence. */
  private static Span last(StoryDraft story, String cell) {
    String words = cell.substring(2);
    int start = story.text().indexOf(words, story.sentences().getLast().start());
    return new Span(start, start + words.length());
  }

  private static Quantity figure(Span at, double number) {
    return new Quantity(
        at,
        OptionalDouble.of(number),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Quantity.Modifier.EQUAL,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Quantity.Event.OTHER,
        Optional.empty(),
        Optional.empty());
  }

  private static Metadata published(String[] cells) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        cells.length > 1 ? Moment.parse(cells[1]) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
