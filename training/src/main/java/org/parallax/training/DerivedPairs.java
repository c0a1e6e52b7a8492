package org.parallax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.parallax.language.Terms;

/**
 * Pairs made from annotated ones, so that no corpus holds one label only: from its sort of sentence
 * alone the answer could be guessed otherwise. For one corpus, on one thread.
 */
final class DerivedPairs {

  private static final String SAME = "same";
  private static final String DIFFERENT = "different";
  private static final String NEGATED = "negated";

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "was", "are", "were", "will", "would", "could", "has", "have", "had", "should",
          "may", "might");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "cannot", "neither", "none", "without");

  /** Words that can go without changing what is said. */
  private static final Set<String> IDLE =
      Set.of("also", "then", "however", "actually", "later", "currently", "very", "the", "that");

  private final RandomGenerator random;

  DerivedPairs(RandomGenerator random) {
    this.random = random;
  }

  /**
   * What is to be learnt from {@code pairs}: themselves, and what can be made of them. Of the
   * negations, which are three times as many as all others, a third stays as it is and a third is
   * made into something else.
   */
  List<LabelledPair> of(List<LabelledPair> pairs) {
    List<LabelledPair> all = new ArrayList<>();
    List<LabelledPair> lone = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      switch (pair.label()) {
        case NEGATED -> {
          int part = random.nextInt(3);
          if (part == 0) {
            all.add(turned(pair));
          } else if (part == 1) {
            lone.add(pair);
          }
        }
        case SAME -> {
          all.add(turned(pair));
          fromSame(pair, all);
        }
        default -> all.add(turned(pair));
      }
    }
    fromLone(lone, all);
    return all;
  }

  /** The pair or its reverse. */
  private LabelledPair turned(LabelledPair pair) {
    return random.nextBoolean() ? pair : pair.swapped();
  }

  private void fromSame(LabelledPair pair, List<LabelledPair> made) {
    Optional<String> negated = negated(pair.second());
    Optional<String> both = negated(pair.first());
    negated.ifPresent(n -> made.add(turned(pair.with(n, NEGATED))));
    if (negated.isPresent() && both.isPresent() && random.nextInt(3) == 0) {
      made.add(pair.with(negated.get(), SAME).swapped().with(both.get(), SAME));
    }
    if (random.nextBoolean()) {
      otherNumber(pair.second()).ifPresent(o -> made.add(turned(pair.with(o, DIFFERENT))));
    }
  }

  /** Sentences of which only the opposite is known: the sentence itself, another, its number. */
  private void fromLone(List<LabelledPair> lone, List<LabelledPair> made) {
    Map<String, List<LabelledPair>> byTerm =
        lone.stream()
            .flatMap(p -> Terms.stems(p.first()).stream().map(t -> Map.entry(t, p)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    for (LabelledPair pair : lone) {
      switch (random.nextInt(3)) {
        case 0 -> made.add(pair.with(shortened(pair.first()), SAME));
        case 1 ->
            otherNumber(pair.first())
                .ifPresentOrElse(
                    o -> made.add(pair.with(o, DIFFERENT)),
                    () -> made.add(pair.with(like(pair, byTerm), DIFFERENT)));
        default -> made.add(pair.with(like(pair, byTerm), DIFFERENT));
      }
    }
  }

  /** Another sentence that shares a rare term. */
  private String like(LabelledPair pair, Map<String, List<LabelledPair>> byTerm) {
    List<LabelledPair> sharers =
        Terms.stems(pair.first()).stream()
            .map(t -> byTerm.getOrDefault(t, List.of()))
            .filter(all -> all.size() > 1)
            .min((a, b) -> Integer.compare(a.size(), b.size()))
            .orElse(List.of());
    List<LabelledPair> others = sharers.stream().filter(p -> !p.id().equals(pair.id())).toList();
    if (others.isEmpty()) {
      return byTerm.values().iterator().next().getFirst().second();
    }
    LabelledPair other = others.get(random.nextInt(others.size()));
    return random.nextBoolean() ? other.first() : other.second();
  }

  /** The sentence with "not" after its first auxiliary. */
  static Optional<String> negated(String sentence) {
    String[] words = sentence.split(" ", -1);
    if (Arrays.stream(words).anyMatch(w -> NEGATIONS.contains(w) || w.contains("n't"))) {
      return Optional.empty();
    }
    for (int k = 1; k < words.length; k++) {
      if (AUXILIARIES.contains(words[k])) {
        words[k] = words[k] + " not";
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }

  /** The sentence with another number in the place of its first. */
  private Optional<String> otherNumber(String sentence) {
    int start = 0;
    while (start < sentence.length() && !Character.isDigit(sentence.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
      end++;
    }
    if (end == start || end - start > 9) {
      return Optional.empty();
    }
    long number = Long.parseLong(sentence, start, end, 10);
    long other = number + 1 + random.nextLong(Math.max(3, number / 2));
    return Optional.of(sentence.substring(0, start) + other + sentence.substring(end));
  }

  private static String shortened(String sentence) {
    return Arrays.stream(sentence.split(" ", -1))
        .filter(w -> !IDLE.contains(w))
        .collect(Collectors.joining(" "));
  }
}
