package org.parallax.captures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parallax.model.Post;

/**
 * Finds which post of one state is which of the other: by address, by the page's own identifier, by
 * heading, else by the words that both have. Candidates come from an index of runs of four words,
 * so that the work grows with the text and not with the pairs. One throwaway object a pair.
 */
final class PostAlignment {

  /** A run that more posts have is a formula of the outlet. */
  private static final int FORMULA = 12;

  /** The share of the runs of the shorter post that both must have. */
  private static final double ENOUGH = 0.4;

  /** The share that is enough where both were published at the same time. */
  private static final double ENOUGH_AT_ONCE = 0.15;

  /**
   * The share of the runs of the longer post that both must have where their headings differ: a
   * later post often takes over a paragraph of an earlier one.
   */
  private static final double UNDER_OTHER_HEADING = 0.5;

  /** What the reader calls a post that has no identifier of its own. */
  private static final Pattern COUNTED = Pattern.compile("p\\d{1,5}");

  private final List<Passage> first;
  private final List<Passage> second;
  private final int[] partners;
  private final int[] sizes;
  private final Set<Integer> taken = new HashSet<>();

  PostAlignment(List<Passage> first, List<Passage> second) {
    this.first = first;
    this.second = second;
    this.sizes = new int[first.size()];
    this.partners = new int[second.size()];
    Arrays.fill(partners, -1);
  }

  /** For each post of the second state the number of its partner in the first, or -1. */
  int[] find() {
    byKey(p -> p.post().flatMap(Post::permalink));
    byKey(p -> p.id().filter(id -> !COUNTED.matcher(id).matches()));
    byKey(p -> p.words().isEmpty() ? Optional.empty() : Optional.of(p.words()));
    byKey(p -> Optional.of(p.heading()).filter(h -> h.size() > 2));
    byWords();
    return partners.clone();
  }

  /** Pairs those that alone have a key in both states. */
  private <K> void byKey(Function<Passage, Optional<K>> key) {
    Map<K, Integer> known = unique(first, key, i -> taken.contains(i));
    Map<K, Integer> asked = unique(second, key, i -> partners[i] >= 0);
    asked.forEach(
        (k, i) -> {
          Integer partner = known.get(k);
          if (partner != null) {
            pair(partner, i);
          }
        });
  }

  private static <K> Map<K, Integer> unique(
      List<Passage> passages,
      Function<Passage, Optional<K>> key,
      Function<Integer, Boolean> isPaired) {
    Map<K, Integer> known = new HashMap<>();
    Set<K> several = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      Optional<K> k = isPaired.apply(i) ? Optional.empty() : key.apply(passages.get(i));
      if (k.isPresent() && known.putIfAbsent(k.get(), i) != null) {
        several.add(k.get());
      }
    }
    known.keySet().removeAll(several);
    return known;
  }

  private void pair(int a, int b) {
    partners[b] = a;
    taken.add(a);
  }

  /**
   * Two posts that may be one.
   *
   * @param share of the runs of the shorter one that both have
   */
  private record Candidate(int first, int second, double share) {}

  private void byWords() {
    Map<List<String>, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      if (!taken.contains(i)) {
        Set<List<String>> runs = first.get(i).runs();
        sizes[i] = runs.size();
        for (List<String> run : runs) {
          index.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int b = 0; b < second.size(); b++) {
      if (partners[b] < 0) {
        candidates(b, index, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::share)
            .reversed()
            .thenComparingInt(Candidate::second)
            .thenComparingInt(Candidate::first));
    for (Candidate c : candidates) {
      if (partners[c.second] < 0 && !taken.contains(c.first)) {
        pair(c.first, c.second);
      }
    }
  }

  private void candidates(
      int b, Map<List<String>, List<Integer>> index, List<Candidate> candidates) {
    Map<Integer, Integer> shared = new TreeMap<>();
    Set<List<String>> runs = second.get(b).runs();
    for (List<String> run : runs) {
      List<Integer> holders = index.getOrDefault(run, List.of());
      if (holders.size() <= FORMULA) {
        holders.forEach(a -> shared.merge(a, 1, Integer::sum));
      }
    }
    shared.forEach(
        (a, n) -> {
          int other = sizes[a];
          double share = (double) n / Math.max(1, Math.min(runs.size(), other));
          double ofLonger = (double) n / Math.max(1, Math.max(runs.size(), other));
          boolean enough =
              isAtOnce(first.get(a), second.get(b))
                  ? share >= ENOUGH_AT_ONCE
                  : share >= ENOUGH
                      && (!haveOtherHeadings(first.get(a), second.get(b))
                          || ofLonger >= UNDER_OTHER_HEADING);
          if (enough) {
            candidates.add(new Candidate(a, b, share));
          }
        });
  }

  private static boolean haveOtherHeadings(Passage a, Passage b) {
    Set<String> words = new HashSet<>(a.heading());
    int least = Math.min(words.size(), Set.copyOf(b.heading()).size());
    words.retainAll(Set.copyOf(b.heading()));
    return least > 0 && 2 * words.size() < least;
  }

  private static boolean isAtOnce(Passage a, Passage b) {
    return a.post().flatMap(Post::published).isPresent()
        && a.post().flatMap(Post::published).equals(b.post().flatMap(Post::published));
  }
}
