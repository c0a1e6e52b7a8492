package org.parallax.dumps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.examples.Expected;
import org.parallax.model.Discarded;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;

/** Text dumps of many shapes, each beside what a careful reader marks in it. */
class TextDumpTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/org/parallax/dumps/examples");
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAsACarefulReaderDoes(Path example) throws IOException {
    Report report = TextDump.read("r1", Files.readString(example), Metadata.unknown());
    String marked = marked(report);
    Path expected = Path.of(example.toString().replace(".txt", ".expected"));
    Expected.check(expected, marked);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsTheTextAndPutsEverySpanInOrder(Path example) throws IOException {
    String text = Files.readString(example);
    Report report = TextDump.read("r1", text, Metadata.unknown());
    assertThat(report.text()).isEqualTo(text);
    int at = 0;
    for (Discarded discarded : report.discarded()) {
      assertThat(discarded.span().start()).isGreaterThanOrEqualTo(at);
      at = discarded.span().end();
    }
    at = 0;
    for (Post post : report.posts()) {
      assertThat(post.span().start()).isGreaterThanOrEqualTo(at);
      at = post.span().end();
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
  }

  @Test
  void whatIsGivenWins() {
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.of("Given Outlet"),
            Optional.of("Given title"),
            List.of("Given Author"),
            Moment.parse("2030-01-02"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Report report =
        TextDump.read("r1", "A title of some words\nBy Jo Black, Harbour Times\n\nText.", given);
    assertThat(report.metadata()).isEqualTo(given);
  }

  @Test
  void takesAnyText() {
    for (String text : List.of("", " ", "\n\n", "x", "---", "---\n---\n", "12:00", "\r\n\r\n—")) {
      assertThat(TextDump.read("r1", text, Metadata.unknown()).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "a",
        "(A/",
        "[",
        "[a](b)",
        "**",
        "a\n",
        "\n",
        "Short line\n",
        "Related posts\n",
        "Comments\n",
        "Related posts\nAnother story of the day\n",
        "Heading of this post\nJo Black25 October 2031 09:08\n",
        "09:08\n",
        "Ana, Bo, Cy, Di, Ed\n",
        "News\n",
        "The minister said on Monday that nothing would change in the coming year.\n",
        "The story of the\nday goes on and on until the line is full of all the words it has\n",
        "x. Sign up to our newsletter. ",
        "25 October 2031 09:08 ",
        "By Jo Black ",
        "5 minutes ago Aa ",
        "Photo: Jo Black The a "
      })
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(200_000 / part.length());
    Report report =
        assertTimeoutPreemptively(LIMIT, () -> TextDump.read("r1", text, Metadata.unknown()));
    assertThat(report.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "a\n", "25 October 2031 09:08\n", "Related posts\n"})
  void saysThatWhatIsLongerThanAPageIsNotSearched(String part) {
    String text = part.repeat(20_000_000 / part.length());
    Report report =
        assertTimeoutPreemptively(LIMIT, () -> TextDump.read("r1", text, Metadata.unknown()));
    assertThat(report.metadata().incomplete()).isPresent();
    assertThat(report.discarded()).isEmpty();
    assertThat(report.text()).hasSameSizeAs(text);
  }

  private static String marked(Report report) {
    Metadata metadata = report.metadata();
    StringBuilder out = new StringBuilder();
    out.append("kind: ").append(report.kind().label()).append('\n');
    metadata.title().ifPresent(t -> out.append("title: ").append(t).append('\n'));
    metadata.outlet().ifPresent(o -> out.append("outlet: ").append(o).append('\n'));
    metadata.authors().forEach(a -> out.append("author: ").append(a).append('\n'));
    metadata.published().ifPresent(p -> out.append("published: ").append(p).append('\n'));
    for (Discarded discarded : report.discarded()) {
      out.append(String.format("%-12s", discarded.reason().label()))
          .append(oneLine(report.words(discarded.span())))
          .append('\n');
    }
    for (Post post : report.posts()) {
      out.append('\n').append(post.id());
      post.author().ifPresent(a -> out.append(" | ").append(a));
      post.published().ifPresent(p -> out.append(" | ").append(p));
      post.heading().ifPresent(h -> out.append(" | ").append(report.words(h)));
      out.append('\n').append(report.words(post.span()).replaceAll("(?m)^", "  ")).append('\n');
    }
    return out.toString();
  }

  private static String oneLine(String words) {
    return words.replace("\n", " / ");
  }
}
