package org.parallax.claims;

import java.util.Map;

/**
 * The content words of a proposition with what each weighs in its story, in a form in which two can
 * be held against each other in one walk. Immutable.
 */
final class WeighedWords {

  /** Ascending. */
  private final int[] numbers;

  private final double[] weights;
  private final boolean[] name;
  private final double weight;
  private final double names;
  private final double besideNames;

  /**
   * Weighs the words of {@code p}.
   *
   * @param numbers of the words of the story, in the order of the words
   * @param weights of the same words
   */
  WeighedWords(Proposition p, Map<String, Integer> numbers, Map<String, Double> weights) {
    int size = p.stems().size();
    this.numbers = new int[size];
    this.weights = new double[size];
    this.name = new boolean[size];
    double all = 0;
    double ofNames = 0;
    double ofOthers = 0;
    int i = 0;
    for (String stem : p.stems()) {
      double one = weights.getOrDefault(stem, 0.0);
      this.numbers[i] = numbers.getOrDefault(stem, -1);
      this.weights[i] = one;
      this.name[i] = p.names().contains(stem);
      all += one;
      ofNames += name[i] ? one : 0;
      ofOthers += name[i] ? 0 : one;
      i++;
    }
    this.weight = all;
    this.names = ofNames;
    this.besideNames = ofOthers;
  }

  /**
   * What two have in common.
   *
   * @param words how many words
   * @param weight what they weigh
   * @param besideNames what those weigh that are no names in the first
   */
  record Common(int words, double weight, double besideNames) {}

  /** The words that both have. */
  Common common(WeighedWords other) {
    int words = 0;
    double both = 0;
    double beside = 0;
    int j = 0;
    for (int i = 0; i < numbers.length; i++) {
      while (j < other.numbers.length && other.numbers[j] < numbers[i]) {
        j++;
      }
      if (j < other.numbers.length && other.numbers[j] == numbers[i]) {
        words++;
        both += weights[i];
        beside += name[i] ? 0 : weights[i];
      }
    }
    return new Common(words, both, beside);
  }

  /** How many words. */
  int size() {
    return numbers.length;
  }

  /** What all of them weigh. */
  double weight() {
    return weight;
  }

  /** What those weigh that are names. */
  double names() {
    return names;
  }

  /** What the others weigh. */
  double besideNames() {
    return besideNames;
  }
}
