package org.parallax.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Quote;

/** Finds what a cut wording lost that turns the sense: a negation or a condition beside it. */
final class Losses {

  /** Words before the first that is kept in which a lost one still belongs to it. */
  private static final int BEFORE = 3;

  /** The same for a condition, which may be a clause. */
  private static final int CLAUSE = 10;

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "nothing", "neither", "nor", "cannot", "without");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "provided", "only");

  private Losses() {}

  /**
   * What {@code cut} lost of {@code whole}.
   *
   * @param whole the words of the fullest wording
   * @param cut words of it, in its order
   */
  static List<Quote.Loss> of(List<String> whole, List<String> cut) {
    List<Integer> kept = kept(whole, cut);
    Set<Quote.Loss> lost = EnumSet.noneOf(Quote.Loss.class);
    if (kept.isEmpty()) {
      return List.of();
    }
    int first = kept.getFirst();
    int last = kept.getLast();
    for (int i = 0; i < whole.size(); i++) {
      boolean gone = !kept.contains(i);
      if (gone && i >= first - BEFORE && i <= last && negates(whole.get(i))) {
        lost.add(Quote.Loss.NEGATION);
      }
      boolean near = i >= first - CLAUSE && i <= last + CLAUSE;
      if (gone && near && CONDITIONS.contains(whole.get(i))) {
        lost.add(Quote.Loss.CONDITION);
      }
    }
    return List.copyOf(lost);
  }

  /** Where the words of {@code cut} stand in {@code whole}, as late as they can begin. */
  private static List<Integer> kept(List<String> whole, List<String> cut) {
    List<Integer> kept = new ArrayList<>();
    int i = whole.size() - 1;
    for (String word : cut.reversed()) {
      while (i >= 0 && !whole.get(i).equals(word)) {
        i--;
      }
      if (i < 0) {
        return List.of();
      }
      kept.addFirst(i--);
    }
    return kept;
  }

  private static boolean negates(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }
}
