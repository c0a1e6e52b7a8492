package org.parallax.scale;

import java.util.Random;

/**
 * Invented words with the frequencies of real ones: few stand everywhere, most stand seldom (Zipf's
 * law). Words of equal number are equal. Stateless.
 */
final class Vocabulary {

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int SIZE = 12_000;
  private static final String[] BETWEEN = {
    " the ", " of the ", " and a ", " in the ", " after ", " with ", " from the ", " by a ", " to "
  };

  private Vocabulary() {}

  /** A number from 0 up to {@code most}, the lower ones the more likely. */
  static int rank(Random random, int most) {
    return (int) Math.pow(most, random.nextDouble()) - 1;
  }

  /** Any word, the common ones the more likely. */
  static String word(Random random) {
    return word(rank(random, SIZE));
  }

  /** The word of that rank. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int left = rank * 7919 + 4111;
    do {
      word.append(CONSONANTS.charAt(left % CONSONANTS.length()));
      left /= CONSONANTS.length();
      word.append(VOWELS.charAt(left % VOWELS.length()));
      left /= VOWELS.length();
    } while (left > 0);
    return word.append(CONSONANTS.charAt(rank % CONSONANTS.length())).toString();
  }

  /** The same with a capital letter. */
  static String name(int rank) {
    String word = word(rank);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** What stands between content words. */
  static String between(Random random) {
    return BETWEEN[random.nextInt(BETWEEN.length)];
  }
}
