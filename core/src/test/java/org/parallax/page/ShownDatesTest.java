package org.parallax.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.model.Moment;

/** Dates that pages show: addresses, languages, words and what they mean stand in a file. */
class ShownDatesTest {

  static Stream<String> shown() throws IOException {
    Path file = Path.of("src/test/resources/org/parallax/page/dates/shown.tsv");
    return Files.readAllLines(file, UTF_8).stream();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void readsDateAsItsReadersDo(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    Region region = Region.of(List.of(cells.get(0)), cells.get(1));
    assertThat(date("<h1>A bridge</h1><div class=meta>" + cells.get(2) + "</div>", region))
        .isEqualTo(Moment.parse(cells.get(3)));
  }

  static Stream<String> notOfReport() {
    return Stream.of(
        "<p>She was born in the town on 3 May 1990 and came back to lead the port.</p>",
        "<div>© 2 April 2031 Harbour Times</div>",
        "<blockquote class=twitter-tweet><p>Open!</p><a href=https://x.com/port/status/1>April 2,"
            + " 2031</a></blockquote>",
        "<blockquote><p>Open!</p>Port (@port) <a href=https://x.com/port/status/1>April 2,"
            + " 2031</a></blockquote>");
  }

  @ParameterizedTest
  @MethodSource("notOfReport")
  void takesNoDateOfSomethingElse(String markup) {
    assertThat(date("<h1>A bridge</h1>" + markup, Region.UNKNOWN)).isEmpty();
  }

  private static Optional<Moment> date(String markup, Region region) {
    Document page = Jsoup.parse(markup);
    Deadline deadline = Deadline.in(Duration.ofSeconds(10));
    ShortLines lines =
        ShortLines.of(
            page,
            page.getElementsByTag("h1").stream().findFirst(),
            new Contents(page.body(), deadline),
            deadline);
    return new ShownDates(lines, region, deadline).best(ShownDates.ANY);
  }
}
