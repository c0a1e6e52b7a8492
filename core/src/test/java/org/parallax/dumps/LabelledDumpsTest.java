package org.parallax.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.model.Metadata;
import org.parallax.model.Report;

/**
 * How well text dumps are read, on our own labelled pages flattened in every way. The figures are
 * written to {@code target/dumps-dev.txt} and {@code target/dumps-blind.txt}.
 */
class LabelledDumpsTest {

  private static final Path PAGES = Path.of("../corpus/dumps");

  /** Floors, a little below what was measured; they only go up. */
  @ParameterizedTest
  @CsvSource({"dev, .98, .96, .95, .96, .90, .92", "blind, .88, .82, .74, .67, .81, .73"})
  void reachesItsFloors(
      String half,
      double kept,
      double furniture,
      double posts,
      double dates,
      double titles,
      double authors)
      throws IOException {
    DumpScore score = new DumpScore();
    for (LabelledPage page : LabelledPage.all(PAGES.resolve(half))) {
      for (Flattening style : Flattening.values()) {
        LabelledDump dump = style.flatten(page);
        score.add(dump, read(dump));
      }
    }
    Files.writeString(Path.of("target", "dumps-" + half + ".txt"), score.table());
    assertThat(score.keptF1()).as("kept").isGreaterThanOrEqualTo(kept);
    assertThat(score.f1("furniture")).as("furniture").isGreaterThanOrEqualTo(furniture);
    assertThat(score.f1("posts")).as("posts").isGreaterThanOrEqualTo(posts);
    assertThat(score.accuracy("date")).as("date").isGreaterThanOrEqualTo(dates);
    assertThat(score.accuracy("title")).as("title").isGreaterThanOrEqualTo(titles);
    assertThat(score.accuracy("authors")).as("authors").isGreaterThanOrEqualTo(authors);
  }

  static Stream<LabelledPage> plain() throws IOException {
    return LabelledPage.all(PAGES.resolve("dev")).stream().filter(LabelledPage::plain);
  }

  @ParameterizedTest
  @MethodSource("plain")
  void losesNothingOfATextWithoutFurniture(LabelledPage page) {
    for (Flattening style : Flattening.values()) {
      LabelledDump dump = style.flatten(page);
      Report report = read(dump);
      assertThat(report.discarded().stream().map(d -> report.words(d.span())))
          .as(page.name() + " " + style)
          .noneMatch(words -> words.chars().anyMatch(Character::isLetterOrDigit));
      assertThat(report.posts()).as(page.name() + " " + style).isEmpty();
    }
  }

  @Test
  void flatteningKeepsEveryLabelAtItsWord() throws IOException {
    for (LabelledPage page : LabelledPage.all(PAGES.resolve("dev"))) {
      for (Flattening style : Flattening.values()) {
        LabelledDump dump = style.flatten(page);
        assertThat(dump.labels()).hasSize(dump.text().length());
        assertThat(dump.posts()).hasSize(dump.text().length());
      }
    }
  }

  private static Report read(LabelledDump dump) {
    return TextDump.read("r1", dump.text(), Metadata.unknown());
  }
}
