package org.parallax.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Citation;
import org.parallax.model.Occurrence;
import org.parallax.model.Story;

/** Chooses what of a timeline is shown where there is room for little. Stateless. */
final class Chronology {

  private Chronology() {}

  /** What several reports tell, and what the only report of a story does. */
  static List<Occurrence> told(Story story) {
    boolean alone = story.reports().size() == 1;
    return story.timeline().stream().filter(o -> alone || reports(o) > 1).toList();
  }

  /** Why nothing is shown, where the reports leave it open when anything happened. */
  static Optional<String> whyNone(Story story) {
    boolean dated = story.reports().stream().anyMatch(r -> r.metadata().published().isPresent());
    return dated || !told(story).isEmpty()
        ? Optional.empty()
        : Optional.of("No report carries a date, so that the weekdays they name fix no day.");
  }

  /**
   * As many of {@code told} as there is room for, in their order: what the reports date differently
   * before all else, then what most of them tell.
   */
  static List<Occurrence> foremost(List<Occurrence> told, int room) {
    List<Occurrence> chosen =
        told.stream()
            .sorted(
                Comparator.comparingInt((Occurrence o) -> o.datings().isEmpty() ? 1 : 0)
                    .thenComparingLong(o -> -reports(o)))
            .limit(room)
            .toList();
    return told.stream().filter(chosen::contains).toList();
  }

  private static long reports(Occurrence occurrence) {
    return occurrence.places().stream().map(Citation::report).distinct().count();
  }
}
