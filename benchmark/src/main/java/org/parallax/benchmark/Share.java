package org.parallax.benchmark;

import java.util.List;
import java.util.Map;

/**
 * The runs of four words of an extracted body and of the annotated one, as shares of all of them
 * (the measure of scrapinghub/article-extraction-benchmark).
 *
 * @param shared in both
 * @param surplus only in the extracted one
 * @param lacking only in the annotated one
 */
record Share(double shared, double surplus, double lacking) {

  private static final int RUN = 4;

  static Share of(String gold, String extracted) {
    Map<List<String>, Integer> a = Tokens.shingles(gold, RUN);
    Map<List<String>, Integer> b = Tokens.shingles(extracted, RUN);
    int both =
        a.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
            .sum();
    double surplus = total(b) - both;
    double lacking = total(a) - both;
    double all = both + surplus + lacking;
    return all == 0 ? new Share(0, 0, 0) : new Share(both / all, surplus / all, lacking / all);
  }

  private static int total(Map<List<String>, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean hasExtracted() {
    return shared + surplus > 0;
  }

  boolean hasGold() {
    return shared + lacking > 0;
  }

  double precision() {
    return ratio(surplus, lacking);
  }

  double recall() {
    return ratio(lacking, surplus);
  }

  private double ratio(double wrong, double other) {
    if (wrong == 0 && other == 0) {
      return 1;
    }
    return shared == 0 && wrong == 0 ? 0 : shared / (shared + wrong);
  }
}
