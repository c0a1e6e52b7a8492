package org.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.Parallax;
import org.parallax.examples.Expected;
import org.parallax.examples.StoryFiles;
import org.parallax.model.BriefSentence;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.render.MarkdownBrief;

/**
 * Small stories, each in a file, with the Markdown brief beside it: "-- id | published" starts a
 * report. {@code -Dparallax.regenerate=true} writes the expected files anew.
 */
class BriefExamplesTest {

  private static final Path CASES = Path.of("src/test/resources/org/parallax/brief");
  private static final Parallax PARALLAX = Parallax.load();

  static Stream<Path> cases() throws IOException {
    return StoryFiles.in(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheStory(Path file) throws IOException {
    Story story = PARALLAX.compare(reports(Files.readString(file)), List.of());
    Expected.check(
        file.resolveSibling(file.getFileName() + ".md"), new MarkdownBrief().render(story));
    assertThat(story.brief().stream().map(BriefSentence::text)).doesNotHaveDuplicates();
    assertThat(story.brief().stream().map(BriefSentence::kind)).allMatch(Optional::isPresent);
  }

  private static List<Report> reports(String story) {
    List<Report> reports = new ArrayList<>();
    for (String part : story.split("(?m)^-- ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        List<String> head = List.of(part.substring(0, end).split(" \\| ", -1));
        reports.add(PARALLAX.analyse(report(head, part.substring(end + 1).strip())));
      }
    }
    return reports;
  }

  private static Report report(List<String> head, String text) {
    Optional<Moment> published = head.size() > 1 ? Moment.parse(head.getLast()) : Optional.empty();
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Report(
        head.getFirst(), metadata, Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }
}
