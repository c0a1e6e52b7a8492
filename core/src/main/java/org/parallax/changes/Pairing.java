package org.parallax.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds for what one state has its counterpart in the other: what stands at most of the same
 * places, else what has most of the same content words. What stands at places of the other state
 * and has no counterpart was joined or parted there, which is no change. For one kind of finding.
 *
 * @param <T> what is paired
 */
final class Pairing<T> {

  /** The share of content words that both must have. */
  private static final double ALIKE = 0.6;

  private final List<Side<T>> before;
  private final List<Side<T>> after;
  private final List<Pair<T>> pairs = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<Integer> given = new HashSet<>();

  /**
   * One thing in both states.
   *
   * @param before as the earlier state has it
   * @param after as the later one has it
   */
  record Pair<T>(Side<T> before, Side<T> after) {}

  private record Candidate(int before, int after, double weight) {}

  /**
   * Pairs them.
   *
   * @param before of the earlier state
   * @param after of the later one
   * @param compatible whether two whose words are alike can be one thing
   */
  Pairing(List<Side<T>> before, List<Side<T>> after, BiPredicate<T, T> compatible) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    take(byPlaces());
    take(byWords(compatible));
  }

  /** In the order of the later state. */
  List<Pair<T>> pairs() {
    return pairs;
  }

  /** What only the later state has. */
  List<Side<T>> fresh() {
    return alone(after, given, anchors(before));
  }

  /** What only the earlier state has. */
  List<Side<T>> gone() {
    return alone(before, taken, anchors(after));
  }

  /** Every place in the earlier state. */
  Set<Anchor> placesBefore() {
    return anchors(before);
  }

  /** Every place in the later state. */
  Set<Anchor> placesAfter() {
    return anchors(after);
  }

  private static <T> List<Side<T>> alone(
      List<Side<T>> sides, Set<Integer> paired, Set<Anchor> places) {
    List<Side<T>> alone = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      if (!paired.contains(i) && !sides.get(i).standsIn(places)) {
        alone.add(sides.get(i));
      }
    }
    return alone;
  }

  private static <T> Set<Anchor> anchors(List<Side<T>> sides) {
    Set<Anchor> anchors = new HashSet<>();
    sides.forEach(s -> anchors.addAll(s.anchors()));
    return anchors;
  }

  private void take(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.weight())
            .thenComparingInt(Candidate::after)
            .thenComparingInt(Candidate::before));
    List<Candidate> found = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!taken.contains(c.before()) && !given.contains(c.after())) {
        taken.add(c.before());
        given.add(c.after());
        found.add(c);
      }
    }
    found.sort(Comparator.comparingInt(Candidate::after));
    found.forEach(c -> pairs.add(new Pair<>(before.get(c.before()), after.get(c.after()))));
  }

  private List<Candidate> byPlaces() {
    Map<Anchor, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      for (Anchor anchor : before.get(i).anchors()) {
        index.computeIfAbsent(anchor, a -> new ArrayList<>()).add(i);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (Anchor anchor : after.get(i).anchors()) {
        index.getOrDefault(anchor, List.of()).forEach(b -> shared.merge(b, 1, Integer::sum));
      }
      int later = i;
      shared.forEach(
          (b, n) ->
              candidates.add(
                  new Candidate(b, later, n + before.get(b).likeness(after.get(later)))));
    }
    return candidates;
  }

  private List<Candidate> byWords(BiPredicate<T, T> compatible) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken.contains(i)) {
        for (String stem : before.get(i).stems()) {
          index.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      if (given.contains(i)) {
        continue;
      }
      Side<T> later = after.get(i);
      Set<Integer> near = new LinkedHashSet<>();
      rarest(later, index).forEach(s -> near.addAll(index.getOrDefault(s, List.of())));
      for (int b : near) {
        double like = before.get(b).likeness(later);
        if (like >= ALIKE && compatible.test(before.get(b).what(), later.what())) {
          candidates.add(new Candidate(b, i, like));
        }
      }
    }
    return candidates;
  }

  /** Enough of its words, the rarest first, that one that is alike must have one of them. */
  private static List<String> rarest(Side<?> side, Map<String, List<Integer>> index) {
    return side.stems().stream()
        .sorted(
            Comparator.comparingInt((String s) -> index.getOrDefault(s, List.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .limit(side.stems().size() / 2 + 1)
        .toList();
  }
}
