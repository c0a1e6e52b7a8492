package org.parallax.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmark runs, and measures what it says. */
class PageTableTest {

  @Test
  void everyExtractorHasARow() throws IOException {
    List<BenchPage> pages =
        new BenchFolder(Path.of("src/test/resources/bench")).pages("input.jsonl");
    List<String> lines = new PageTable(pages, 0).measure().lines().toList();
    assertThat(lines).hasSize(2 + Extractor.values().length).allMatch(l -> l.endsWith(" |"));
    assertThat(lines.get(2)).startsWith("| Parallax |").contains("| 1.0000 | 1.0000 | 1.0000 |");
    assertThat(lines.stream().skip(2)).allMatch(l -> l.endsWith("| 0 |"));
  }

  @Test
  void runsOfWordsAreSharesOfAll() {
    assertThat(Share.of("a b c d e", "a b c d x")).isEqualTo(new Share(1 / 3.0, 1 / 3.0, 1 / 3.0));
    assertThat(Share.of("a b", "a b")).isEqualTo(new Share(1, 0, 0));
    assertThat(Share.of("a b", "")).isEqualTo(new Share(0, 0, 1));
  }

  @Test
  void theArticleOfTheSpeedTestHasItsLength() throws IOException {
    assertThat(Tokens.of(Examples.article()).size()).isBetween(550, 700);
    assertThat(new FinderSpeed().all().times()).isNotEmpty();
  }
}
