package org.parallax.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.Story;

/**
 * The figures on which nobody differs, in short: each number once, with those who give it. For one
 * story.
 *
 * @param index of the story
 */
record AgreedFigures(Story story, StoryIndex index) {

  private static final int MOST_PARTIES = 3;

  /**
   * One number with those who give it.
   *
   * @param words "about 12,000 (the ministry; two witnesses)"
   * @param places where it stands
   */
  record Told(String words, List<Citation> places) {}

  /** Those that several parties give or several reports carry, what most give first. */
  List<Ledger> foremost(int most) {
    return story.figures().stream()
        .filter(l -> l.conflict() == Ledger.Conflict.NONE && reports(l) > 1)
        .sorted(
            Comparator.<Ledger>comparingLong(l -> -parties(l)).thenComparingLong(l -> -reports(l)))
        .limit(most)
        .toList();
  }

  private static long parties(Ledger ledger) {
    return ledger.entries().stream().flatMap(e -> e.party().stream()).distinct().count();
  }

  private static long reports(Ledger ledger) {
    return ledger.entries().stream()
        .flatMap(e -> e.places().stream())
        .map(Citation::report)
        .distinct()
        .count();
  }

  /** The numbers of a ledger, in the order of its entries. */
  List<Told> numbers(Ledger ledger) {
    Map<String, Set<String>> parties = new LinkedHashMap<>();
    Map<String, List<Citation>> places = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      String figure = StoryIndex.figure(entry);
      Set<String> names = parties.computeIfAbsent(figure, f -> new LinkedHashSet<>());
      entry.party().map(index::name).ifPresent(names::add);
      places.computeIfAbsent(figure, f -> new ArrayList<>()).addAll(entry.places());
    }
    List<Told> numbers = new ArrayList<>();
    parties.forEach(
        (figure, names) ->
            numbers.add(new Told(figure + givenBy(names), places.getOrDefault(figure, List.of()))));
    return numbers;
  }

  private static String givenBy(Set<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    String first = String.join("; ", names.stream().limit(MOST_PARTIES).toList());
    int more = names.size() - MOST_PARTIES;
    return " (" + first + (more > 0 ? "; " + more + " more" : "") + ")";
  }
}
