package org.parallax.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.document.Documents;
import org.parallax.model.Report;
import org.parallax.model.Unreadable;
import org.parallax.page.Reading;

/** Reading of files, folders, streams and lines. */
class InputReaderTest {

  private static final Path LIVE =
      Path.of("src/test/resources/org/parallax/page/pages/live-posts.html");

  @Test
  void readsFolderInOrderWithoutHiddenFiles(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), "Third.");
    Files.writeString(folder.resolve("b/a.txt"), "Second.");
    Files.writeString(folder.resolve("a.txt"), "First.");
    Files.writeString(folder.resolve(".hidden.txt"), "Never.");
    assertThat(reports(folder)).extracting(Report::id).containsExactly("a", "a-2", "c");
  }

  @Test
  void keepsPlainTextAsItIs(@TempDir Path folder) throws IOException {
    String text = "  One\r\n\ttwo\u00a0three \n\n\nfour\u200b  ";
    Path file = Files.writeString(folder.resolve("x.txt"), text);
    assertThat(reports(file).getFirst().text()).isEqualTo(text);
  }

  @Test
  void readsFrontMatterOfMarkdown(@TempDir Path folder) throws IOException {
    String text =
        "---\ntitle: \"A title\"\nauthor: Ann Poe\ndate: 2031-02-03\n---\n\n# A title\n\nText.\n";
    Report report = reports(Files.writeString(folder.resolve("x.md"), text)).getFirst();
    assertThat(report.text()).isEqualTo(text);
    assertThat(report.metadata().title()).contains("A title");
    assertThat(report.metadata().authors()).containsExactly("Ann Poe");
    assertThat(report.discarded().getFirst().span().of(text)).endsWith("---");
  }

  @Test
  void goesOnAfterBrokenLine(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("p.html"), "<p>A page that lies beside the file of lines.</p>");
    String lines =
        """
        {"id": "one", "text": "First.", "published": "2031-02-03", "authors": ["Ann Poe"]}
        {"id": "two", "text": "Sec
        {"id": "three", "html": "p.html"}
        {"id": "four", "html": "<p>Markup that stands in the line itself, for once.</p>"}
        {"id": "five", "html": "../../etc/passwd"}
        {"id": "six"}
        """;
    Path file = Files.writeString(folder.resolve("x.jsonl"), lines);
    assertThat(reports(file)).extracting(Report::id).containsExactly("one", "three", "four");
    assertThat(failures(file))
        .extracting(Unreadable::input)
        .containsExactly(file + ":2", file + ":5", file + ":6");
    assertThat(reports(file).getFirst().metadata().authors()).containsExactly("Ann Poe");
  }

  @Test
  void readsReportsThatWereWrittenBefore(@TempDir Path folder) throws IOException {
    Report live = reports(LIVE).getFirst();
    Path file = Files.writeString(folder.resolve("x.jsonl"), Documents.write(live) + "\n");
    assertThat(reports(file)).containsExactly(live);
  }

  static List<Report> reports(Path input) {
    List<Report> reports = new ArrayList<>();
    new InputReader()
        .read(
            input,
            reading -> {
              if (reading instanceof Reading.Read read) {
                reports.add(read.report());
              }
            });
    return reports;
  }

  static List<Unreadable> failures(Path input) {
    List<Unreadable> failures = new ArrayList<>();
    new InputReader()
        .read(
            input,
            reading -> {
              if (reading instanceof Reading.Failed failed) {
                failures.add(failed.unreadable());
              }
            });
    return failures;
  }
}
