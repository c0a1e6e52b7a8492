package org.parallax.quantities;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The figures among which a whole is looked for.
 *
 * @param words of the sentence
 * @param drafts the figures of the sentence in reading order
 * @param recent counted figures of the sentences before, the last first
 */
record Neighbours(Words words, List<Draft> drafts, List<Draft> recent) {

  /** How many figures of its sentence a figure can refer back to. */
  private static final int REACH = 6;

  /** The nearest fitting figure in front of the {@code n}th, in its sentence or before it. */
  Optional<Draft> before(int n, Predicate<Draft> fits) {
    return inSentence(n, fits).or(() -> earlier(fits));
  }

  /** The nearest fitting figure in front of the {@code n}th in the same sentence. */
  Optional<Draft> inSentence(int n, Predicate<Draft> fits) {
    return drafts.subList(Math.max(0, n - REACH), n).reversed().stream().filter(fits).findFirst();
  }

  /** The last fitting figure of the sentences before. */
  Optional<Draft> earlier(Predicate<Draft> fits) {
    return recent.stream().filter(fits).findFirst();
  }
}
