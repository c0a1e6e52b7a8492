package org.parallax.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Moment;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Timex;

/**
 * Tells the figures of this story from those of older ones that its reports recall: "the fire of
 * 1998 killed nine". Immutable.
 */
final class Eras {

  private static final int YEAR = 4;
  private final Optional<String> year;

  /** The year of a story is that of its reports, or the one that they speak of most. */
  Eras(List<Report> reports) {
    Map<String, Integer> years = new TreeMap<>();
    for (Report report : reports) {
      report
          .metadata()
          .published()
          .map(Moment::date)
          .ifPresent(
              d -> years.merge(String.valueOf(d.getYear()), reports.size() * 100, Integer::sum));
      for (Timex time : report.findings().times()) {
        yearOf(time.value()).ifPresent(y -> years.merge(y, 1, Integer::sum));
      }
    }
    this.year =
        years.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  /** The year that a figure holds for, where it is one before the story's; else empty. */
  String of(Quantity q) {
    return q.asOf()
        .flatMap(Eras::yearOf)
        .filter(y -> year.isPresent() && y.compareTo(year.get()) < 0)
        .orElse("");
  }

  private static Optional<String> yearOf(String value) {
    boolean digits = value.length() >= YEAR;
    for (int i = 0; digits && i < YEAR; i++) {
      digits = Character.isDigit(value.charAt(i));
    }
    return digits ? Optional.of(value.substring(0, YEAR)) : Optional.empty();
  }
}
