package org.parallax.benchmark;

import java.util.List;
import java.util.Locale;
import org.parallax.benchmark.Extractor.Field;

/** Runs every extractor over the same pages and tells the results as a Markdown table. */
record PageTable(List<BenchPage> pages, int warmUps) {

  private static final String HEAD =
      """
      | extractor | body P | body R | body F1 | title | date | authors F1 | ms median | ms max | failed |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  String measure() {
    StringBuilder table = new StringBuilder(HEAD);
    for (Extractor extractor : Extractor.values()) {
      for (int i = 0; i < warmUps; i++) {
        run(extractor);
      }
      table.append(row(extractor, run(extractor)));
    }
    return table.toString();
  }

  private Scores run(Extractor extractor) {
    Scores scores = new Scores();
    for (BenchPage page : pages) {
      long start = System.nanoTime();
      Extract extract;
      try {
        extract = extractor.extract(page.html(), page.url());
      } catch (Exception e) {
        // An extractor that cannot take a page has found nothing on it, and the table says so.
        extract = Extract.none();
        scores.addFailure();
      }
      scores.addTime((System.nanoTime() - start) / 1e6);
      scores.add(page, extract);
    }
    return scores;
  }

  private static String row(Extractor extractor, Scores scores) {
    return String.format(
        Locale.ROOT,
        "| %s | %.4f | %.4f | %.4f | %s | %s | %s | %.1f | %.1f | %d |%n",
        extractor.label(),
        scores.precision(),
        scores.recall(),
        scores.bodyF1(),
        given(extractor, Field.TITLE, scores.titleExact()),
        given(extractor, Field.DATE, scores.dayAccuracy()),
        given(extractor, Field.AUTHORS, scores.authorF1()),
        scores.medianTime(),
        scores.longestTime(),
        scores.failures());
  }

  private static String given(Extractor extractor, Field field, double value) {
    return extractor.gives(field) ? String.format(Locale.ROOT, "%.4f", value) : "-";
  }
}
