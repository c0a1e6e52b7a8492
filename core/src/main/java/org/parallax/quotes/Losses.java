package org.parallax.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.model.Quote;

/** Finds what a wording lost that turns the sense: a negation or a condition beside it. */
final class Losses {

  /** Words behind a lost negation of which one is kept: what it negated. */
  private static final int BEHIND = 2;

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "nothing", "neither", "nor", "cannot", "without");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "provided", "only");

  private Losses() {}

  /**
   * What {@code other} lost of {@code text}.
   *
   * @param text the fullest wording
   * @param other the words of another one
   */
  static List<Quote.Loss> of(String text, List<String> other) {
    List<String> whole = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    int sentence = 0;
    for (String told : text.split("[.!?;]|, (?=[A-Z])", -1)) {
      List<String> words = Wording.words(told);
      whole.addAll(words);
      sentences.addAll(Collections.nCopies(words.size(), sentence++));
    }
    Set<Integer> kept = kept(whole, other);
    Set<Integer> touched = kept.stream().map(sentences::get).collect(Collectors.toSet());
    boolean negated =
        other.stream().filter(Losses::negates).count()
            > kept.stream().map(whole::get).filter(Losses::negates).count();
    Set<Quote.Loss> lost = EnumSet.noneOf(Quote.Loss.class);
    for (int i = 0; i < whole.size(); i++) {
      if (kept.contains(i)) {
        continue;
      }
      if (!negated
          && negates(whole.get(i))
          && (keeps(kept, sentences, i, 1) || keeps(kept, sentences, i, BEHIND))) {
        lost.add(Quote.Loss.NEGATION);
      }
      if (CONDITIONS.contains(whole.get(i)) && touched.contains(sentences.get(i))) {
        lost.add(Quote.Loss.CONDITION);
      }
    }
    return List.copyOf(lost);
  }

  /** Whether it kept the word that stands so far behind the one at {@code i} in its sentence. */
  private static boolean keeps(Set<Integer> kept, List<Integer> sentences, int i, int behind) {
    return kept.contains(i + behind) && sentences.get(i).equals(sentences.get(i + behind));
  }

  /** Where its words stand in the whole: side by side where they do, for long ones recur. */
  private static Set<Integer> kept(List<String> whole, List<String> other) {
    int at = Collections.indexOfSubList(whole, other);
    return at < 0
        ? new TreeSet<>(Wording.aligned(whole, other))
        : IntStream.range(at, at + other.size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean negates(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }
}
