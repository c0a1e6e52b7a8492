package org.parallax.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.language.Terms;

/**
 * The titles of a story's reports. What one has in common with all others is counted word by word,
 * since there are as many pairs of titles as the square of the reports. Immutable.
 */
final class Titles {

  private final Map<String, Set<String>> stems = new TreeMap<>();

  /** By word, how many titles of how many words have it. */
  private final Map<String, Map<Integer, Integer>> holders = new HashMap<>();

  Titles(List<String> titles) {
    for (String title : titles) {
      Set<String> words = stems.computeIfAbsent(title, Terms::stems);
      for (String word : words) {
        holders.computeIfAbsent(word, k -> new TreeMap<>()).merge(words.size(), 1, Integer::sum);
      }
    }
  }

  /** The one that shares most of its words with the others, and of theirs; of a tie the first. */
  Optional<String> mostShared() {
    return stems.keySet().stream()
        .max(
            Comparator.<String>comparingDouble(this::shared)
                .thenComparing(Comparator.reverseOrder()));
  }

  /** The sum over all titles of the share of the longer one's words that both have. */
  private double shared(String title) {
    Set<String> words = stems.getOrDefault(title, Set.of());
    Map<Integer, Integer> byLength = new TreeMap<>();
    for (String word : words) {
      holders
          .getOrDefault(word, Map.of())
          .forEach((length, n) -> byLength.merge(Math.max(length, words.size()), n, Integer::sum));
    }
    double sum = 0;
    for (Map.Entry<Integer, Integer> both : byLength.entrySet()) {
      sum += (double) both.getValue() / both.getKey();
    }
    return sum;
  }
}
