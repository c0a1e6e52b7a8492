package org.parallax.stories;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Grouping;
import org.parallax.model.Report;

/** Tells which reports are about one event. Immutable, thread-safe. */
public final class StoryGrouper {

  /** The order in which stories are numbered, whatever the order of the input. */
  private static final Comparator<Report> BY_TIME =
      Comparator.<Report, String>comparing(
              r -> r.metadata().published().map(m -> m.atUtc().toInstant().toString()).orElse("~"))
          .thenComparing(Report::id);

  /**
   * The story of every report, in the order given; the order does not change the stories.
   *
   * @param reports with different ids
   * @return stories "1", "2" and so on, by the time of their first report
   */
  public List<Grouping> group(List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(BY_TIME).toList();
    int[] clusters = Clusters.of(Terms.of(sorted));
    Map<Integer, String> numbers = new HashMap<>();
    Map<String, String> stories = new HashMap<>();
    for (int i = 0; i < clusters.length; i++) {
      String next = Integer.toString(numbers.size() + 1);
      stories.put(sorted.get(i).id(), numbers.computeIfAbsent(clusters[i], cluster -> next));
    }
    return reports.stream()
        .map(r -> new Grouping(r.id(), stories.getOrDefault(r.id(), r.id())))
        .toList();
  }
}
