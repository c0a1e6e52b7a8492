package org.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the sentences that tell of one day by what they tell. A sentence joins the first
 * happening that was opened with one like it. Of two sentences with so many words in common one of
 * the rarest words of the shorter one is shared, so that only those are compared which share one:
 * the prefix filter of Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in
 * data cleaning", ICDE 2006. A throwaway of one call.
 */
final class Tellings {

  private static final double SAME = 0.6;
  private static final int LEAST_WORDS = 3;

  private final List<Telling> all;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<List<Telling>> groups = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byRareWord = new HashMap<>();

  Tellings(List<Telling> all) {
    this.all = all.stream().filter(t -> t.stems().size() >= LEAST_WORDS).toList();
    this.all.forEach(t -> t.stems().forEach(word -> counts.merge(word, 1, Integer::sum)));
  }

  /** What happened on {@code day}, what most sentences tell first. */
  List<Happening> happenings(String day) {
    all.forEach(this::gather);
    groups.sort(Comparator.comparingInt((List<Telling> g) -> -g.size()));
    return groups.stream().map(g -> Happening.on(day, g)).toList();
  }

  private void gather(Telling telling) {
    List<String> rare = rare(telling);
    Set<Integer> candidates = new TreeSet<>();
    telling.stems().forEach(word -> candidates.addAll(byRareWord.getOrDefault(word, List.of())));
    rare.forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
    for (int candidate : candidates) {
      List<Telling> group = groups.get(candidate);
      if (group.getFirst().likeness(telling) >= SAME) {
        group.add(telling);
        return;
      }
    }
    int number = groups.size();
    groups.add(new ArrayList<>(List.of(telling)));
    rare.forEach(word -> byRareWord.computeIfAbsent(word, k -> new ArrayList<>()).add(number));
    telling
        .stems()
        .forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(number));
  }

  /** So many of its rarest words that what shares none of them shares too few. */
  private List<String> rare(Telling telling) {
    int size = telling.stems().size();
    return telling.stems().stream()
        .sorted(
            Comparator.comparingInt((String word) -> counts.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(size - (int) (SAME * size) + 1L)
        .toList();
  }
}
