package org.parallax.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.model.Citation;
import org.parallax.model.Occurrence;

/**
 * One thing that happened, with every sentence that tells of it.
 *
 * @param byDay the sentences by the day on which they put it; at least one
 */
record Happening(Map<String, List<Telling>> byDay) {

  Happening {
    byDay = new TreeMap<>(byDay);
  }

  static Happening on(String day, List<Telling> tellings) {
    return new Happening(Map.of(day, List.copyOf(tellings)));
  }

  /** The same with the sentences of {@code other}, which puts it on another day. */
  Happening with(Happening other) {
    Map<String, List<Telling>> both = new TreeMap<>(byDay);
    both.putAll(other.byDay);
    return new Happening(both);
  }

  List<Telling> tellings() {
    return byDay.values().stream().flatMap(List::stream).toList();
  }

  /** The reports that tell of it. */
  Set<String> reports() {
    return reports(tellings());
  }

  private static Set<String> reports(List<Telling> tellings) {
    Set<String> reports = new HashSet<>();
    tellings.forEach(t -> reports.add(t.at().report()));
    return reports;
  }

  /** The day on which most reports put it; of several the first. */
  String day() {
    return byDay.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, List<Telling>>>comparingInt(
                    e -> -reports(e.getValue()).size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow(() -> new IllegalStateException("a happening that nobody tells of"));
  }

  Occurrence occurrence() {
    String day = day();
    List<Telling> there = byDay.getOrDefault(day, List.of());
    return new Occurrence(
        day,
        there.getFirst().text(),
        tellings().stream().flatMap(t -> t.claims().stream()).distinct().sorted().toList(),
        places(tellings()),
        byDay.size() < 2
            ? List.of()
            : byDay.entrySet().stream()
                .map(e -> new Occurrence.Dating(e.getKey(), places(e.getValue())))
                .collect(Collectors.toList()));
  }

  private static List<Citation> places(List<Telling> tellings) {
    return tellings.stream().map(Telling::at).toList();
  }
}
