package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.document.Documents;
import org.parallax.model.Story;
import org.parallax.model.Unreadable;

/** The commands as a user calls them: what they print and the status they leave. */
class CommandsTest {

  private static final String ARTICLE =
      """
      Harbour bridge closed after collision

      The harbour bridge in Varna was closed on Wednesday after a ship hit a pier, the port authority said.
      "Nobody was hurt," harbour master Ana Petrova told reporters on Wednesday. She said at least 12 cars were on the bridge.
      """;

  @TempDir private Path folder = Path.of("");

  private record Run(int status, String out, String err) {}

  private static Run run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return new Run(line.execute(arguments), out.toString(), err.toString());
  }

  @Test
  void anAddressThatIsNotOnTheWebIsARowAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("good.txt"), ARTICLE);
    Run run =
        run("read", "--no-cache", "http://127.0.0.1:8080/", folder.resolve("good.txt").toString());
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "parallax: http://127.0.0.1:8080/: 127.0.0.1 is not a public address: only pages on the"
                + " web are fetched\n");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsARowAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("good.txt"), ARTICLE);
    Files.writeString(folder.resolve("empty.html"), "");
    Files.write(
        folder.resolve("picture.bin"),
        new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0, 0, 3, 0, 0, 0});
    Files.write(
        folder.resolve("legacy.html"),
        ("<html><head><meta charset=windows-1251><title>Пожар в порту</title></head><body><p>"
                + "В порту Варны в среду сгорел склад, сообщили в портовой администрации. "
                    .repeat(4)
                + "</p></body></html>")
            .getBytes(Charset.forName("windows-1251")));
    Files.writeString(
        folder.resolve("soup.html"),
        "<html><body><div><p>The <b>bridge was closed on Wednesday, the port authority said in a"
            + " statement that was read to reporters. <p>It will stay closed <i>for two"
            + " weeks<div>");
    Path huge = folder.resolve("huge.html");
    try (var out = Files.newBufferedWriter(huge)) {
      String block = "<p>words and words and words</p>".repeat(1000);
      for (int i = 0; i < 1640; i++) {
        out.write(block);
      }
    }
    assertThat(Files.size(huge)).isGreaterThan(50_000_000);

    Run run = run("compare", "--format", "json", folder.toString());

    assertThat(run.status()).isZero();
    Story story = Documents.readStory(run.out());
    assertThat(story.reports().stream().map(r -> r.id()).toList()).contains("good");
    assertThat(story.unreadable())
        .extracting(Unreadable::input)
        .anyMatch(i -> i.endsWith("empty.html"));
    assertThat(story.unreadable())
        .extracting(Unreadable::input)
        .anyMatch(i -> i.endsWith("picture.bin"));
    assertThat(story.unreadable())
        .extracting(Unreadable::input)
        .anyMatch(i -> i.endsWith("huge.html"));
    assertThat(story.unreadable()).extracting(Unreadable::reason).allMatch(r -> r.length() > 10);
    assertThat(run.err().lines().count()).isEqualTo(story.unreadable().size());
    assertThat(run.out()).contains("Пожар в порту").contains("The bridge was closed on Wednesday");
  }

  @Test
  void nothingReadableIsAFailure() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Run run = run("compare", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("empty.txt").contains("nothing to compare");
    assertThat(run("read", folder.resolve("missing.html").toString()).status()).isEqualTo(1);
    assertThat(run("read", "ftp://example.org/a").err()).contains("only http:// and https://");
  }

  @Test
  void twoStatesOfAStoryAreReportsOrWhatWasComparedBefore() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    Path now = Files.createDirectory(folder.resolve("new"));
    Files.writeString(old.resolve("a.txt"), ARTICLE);
    Files.writeString(now.resolve("b.txt"), ARTICLE.replace("collision", "colision"));
    Path before = folder.resolve("before.json");
    run("compare", "--format", "json", "-o", before.toString(), old.toString());
    assertThat(run("diff", old.toString(), now.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(run("diff", before.toString(), now.toString())).isEqualTo(new Run(0, "", ""));

    Files.writeString(now.resolve("b.txt"), ARTICLE.replace("12 cars", "14 cars"));
    Run run = run("diff", before.toString(), now.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("FIGURES").contains("at least 12 -> at least 14");
    assertThat(run("diff", "--format", "json", before.toString(), now.toString()).out())
        .contains("\"what\":\"figure\",\"how\":\"changed\"");
    assertThat(run("diff", before.toString()).status()).isEqualTo(2);
    Run missing = run("diff", before.toString(), folder.resolve("missing").toString());
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("nothing to compare in");
  }

  @Test
  void aBrokenLineOfJsonIsARow() throws IOException {
    Path lines = folder.resolve("reports.jsonl");
    Files.writeString(
        lines,
        "{\"id\":\"a\",\"text\":\"The bridge is closed, the port said.\"}\n{broken\n"
            + "{\"id\":\"b\",\"text\":\"The bridge is open, the city said.\"}\n");
    Run run = run("read", lines.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().map(l -> Documents.readReport(l).id())).containsExactly("a", "b");
    assertThat(run.err()).contains("reports.jsonl").contains("2");
  }

  @Test
  void linesWithClaimsAreAnsweredAndReportsTellTheirStance() throws IOException {
    Path lines = folder.resolve("headlines.jsonl");
    Files.writeString(
        lines,
        "{\"id\":\"a\",\"claim\":\"The bridge is closed\",\"text\":\"Bridge is not closed\"}\n"
            + "{\"id\":\"b\"}\n");
    Run run = run("stance", lines.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"id\":\"a\",\"label\":\"against\",\"score\":0.");
    assertThat(run.err()).contains("headlines.jsonl:2: no \"claim\"");
    Path report = Files.writeString(folder.resolve("a.txt"), "The bridge is not closed today.\n");
    Run told = run("stance", "--claim", "The bridge is closed", report.toString());
    assertThat(told.out()).contains("REPORTS AGAINST IT").contains("against: The bridge is not");
    assertThat(run("stance", folder.resolve("missing.jsonl").toString()).status()).isEqualTo(1);
  }

  @Test
  void wrongUsageIsStatusTwo() {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("compare").status()).isEqualTo(2);
    assertThat(run("compare", "--format", "pdf", "x").err()).contains("--format");
    assertThat(run("no-such-command").status()).isEqualTo(2);
  }

  @Test
  void whatIsWrongWithACallIsNotLostAmongItsOptions() {
    assertThat(run("compare", "--format", "pdf", "x").err().lines())
        .hasSize(2)
        .anyMatch(l -> l.startsWith("parallax: ") && l.contains("'pdf'"))
        .anyMatch(l -> l.startsWith("parallax compare --help"));
    assertThat(run("compare", "--formt", "html", "x").err()).contains("--format");
    assertThat(run("stance", "--claim", " ", "x").err()).contains("--claim is empty");
    assertThat(run().err()).startsWith("Usage: parallax").contains("Examples:");
  }

  @Test
  void everyCommandExplainsItself() {
    for (String command :
        new String[] {"compare", "diff", "read", "group", "stance", "gazetteer"}) {
      Run run = run(command, "--help");
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("Usage: parallax " + command).contains("Examples:");
    }
  }

  @Test
  void anOutputFileIsReplacedWhole() throws IOException {
    Path report = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Path target = Files.writeString(folder.resolve("story.html"), "old");
    Run run = run("compare", "--format", "html", "-o", target.toString(), report.toString());
    assertThat(run.status()).isZero();
    assertThat(Files.readString(target)).startsWith("<!doctype html>").contains("harbour bridge");
    assertThat(folder.resolve("story.html.part")).doesNotExist();
    assertThat(run("compare", "-o", "/no/such/folder/x", report.toString()).status()).isEqualTo(1);
  }

  @Test
  void theSummaryFitsTheTerminalAndHasNoControlCharacters() throws IOException {
    Path report =
        Files.write(
            folder.resolve("a.txt"),
            (ARTICLE + "\nThe mayor said \u001b[31mred words\u001b[0m were on the wall.\n")
                .getBytes(StandardCharsets.UTF_8));
    String out = run("compare", report.toString()).out();
    assertThat(out).doesNotContain("\u001b").contains("REPORTS");
    assertThat(out.lines().filter(l -> !l.contains(" ") || l.length() > 100))
        .allMatch(l -> !l.strip().contains(" "));
  }

  @Test
  void onlyThePageCanBeOpened() {
    Run run = run("compare", "--open", "--format", "json", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--open shows the page; it does not go with --format json");
  }

  @Test
  void tilesAreCheckedBeforeAnythingIsRead() {
    Run run = run("compare", "--format", "html", "--tiles", "http://a.example/", "missing");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--tiles: tiles must come by https://");
    Run text = run("compare", "--tiles", "https://a.example/{z}/{x}/{y}.png", folder.toString());
    assertThat(text.status()).isEqualTo(2);
    assertThat(text.err()).contains("--tiles is for the page; it does not go with --format text");
  }
}
