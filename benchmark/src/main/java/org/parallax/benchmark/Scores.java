package org.parallax.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums up how one extractor did on all pages. For one run, on one thread. */
final class Scores {

  private final List<Share> bodies = new ArrayList<>();
  private final List<Double> times = new ArrayList<>();
  private int titles;
  private int rightTitles;
  private int days;
  private int rightDays;
  private int sharedAuthors;
  private int givenAuthors;
  private int goldAuthors;
  private int failures;

  void add(BenchPage page, Extract extract) {
    page.bodies().stream()
        .map(body -> Share.of(body, extract.text()))
        .max(Comparator.comparingDouble(Share::shared))
        .ifPresent(bodies::add);
    page.title().ifPresent(title -> title(title, extract));
    page.day().ifPresent(day -> day(day, extract));
    if (!page.authors().isEmpty()) {
      authors(page, extract);
    }
  }

  void addTime(double milliseconds) {
    times.add(milliseconds);
  }

  void addFailure() {
    failures++;
  }

  private void title(String title, Extract extract) {
    titles++;
    if (Tokens.folded(title).equals(extract.title().map(Tokens::folded).orElse(""))) {
      rightTitles++;
    }
  }

  private void day(String day, Extract extract) {
    days++;
    if (extract.day().filter(day::equals).isPresent()) {
      rightDays++;
    }
  }

  private void authors(BenchPage page, Extract extract) {
    Set<String> gold = names(page.authors());
    Set<String> given = names(extract.authors());
    goldAuthors += gold.size();
    givenAuthors += given.size();
    given.retainAll(gold);
    sharedAuthors += given.size();
  }

  private static Set<String> names(List<String> authors) {
    return authors.stream()
        .map(Tokens::folded)
        .map(a -> a.startsWith("by ") ? a.substring(3) : a)
        .filter(a -> !a.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  double precision() {
    return bodies.stream()
        .filter(Share::hasExtracted)
        .mapToDouble(Share::precision)
        .average()
        .orElse(0);
  }

  double recall() {
    return bodies.stream().filter(Share::hasGold).mapToDouble(Share::recall).average().orElse(0);
  }

  /** Of the two means. */
  double bodyF1() {
    return f1(precision(), recall());
  }

  double titleExact() {
    return part(rightTitles, titles);
  }

  double dayAccuracy() {
    return part(rightDays, days);
  }

  double authorF1() {
    return f1(part(sharedAuthors, givenAuthors), part(sharedAuthors, goldAuthors));
  }

  double medianTime() {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  double longestTime() {
    return times.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  int failures() {
    return failures;
  }

  private static double part(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
