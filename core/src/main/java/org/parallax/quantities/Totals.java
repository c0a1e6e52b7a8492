package org.parallax.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds totals that a figure adds to: "killed two women, bringing the total to 18". */
final class Totals {

  /** How many words a total can stand in front of its number. */
  private static final int REACH = 20;

  private static final Set<String> TOTALS =
      Set.of("total", "toll", "number", "tally", "count", "commitment");
  private static final Set<String> BRINGING =
      Set.of(
          "bringing",
          "brings",
          "brought",
          "bring",
          "taking",
          "takes",
          "raising",
          "raised",
          "pushing",
          "increasing",
          "increased",
          "rose",
          "risen",
          "reached",
          "climbed",
          "put",
          "puts",
          "lifting");

  private final Neighbours among;
  private final Words words;

  Totals(Neighbours among) {
    this.among = among;
    this.words = among.words();
  }

  /** The total of the same sentence that the {@code n}th adds to. */
  Optional<Draft> of(int n) {
    List<Draft> drafts = among.drafts();
    Draft draft = drafts.get(n);
    for (int k = Math.max(0, n - 1); k < drafts.size() && k <= n + 2; k++) {
      Draft next = drafts.get(k);
      boolean added = k > n || words.is(draft.to, "new") || words.is(draft.to, "more");
      if (added
          && !isApart(draft, next)
          && isAlike(draft, next)
          && isLarger(next, draft)
          && isTotal(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** "Two women tested positive. This brings the number of cases to 25." */
  void addEarlier() {
    boolean back = words.in(0, Set.of("this", "that", "it", "they", "these"));
    if (!back || among.drafts().size() != 1 || among.recent().isEmpty()) {
      return;
    }
    Draft total = among.drafts().getFirst();
    Draft last = among.recent().getFirst();
    if (last.whole.isEmpty() && total.isCount() && isLarger(total, last) && isTotal(total)) {
      last.whole = Optional.of(total);
    }
  }

  /** "The clinic said 80; the union put the number at 120": two counts of one thing. */
  private boolean isApart(Draft draft, Draft next) {
    for (int i = draft.to; i < next.from; i++) {
      if (words.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Draft draft, Draft next) {
    boolean money = draft.measure.filter(Unit::isMoney).isPresent();
    return (draft.isCount() && next.isCount()) || (money && draft.measure.equals(next.measure));
  }

  private static boolean isLarger(Draft total, Draft part) {
    return total.numeral.known() > part.numeral.known();
  }

  /** Whether a total and a verb that brings it somewhere stand before the figure. */
  private boolean isTotal(Draft figure) {
    if (!words.is(figure.from - 1, "to") && !words.is(figure.from - 1, "at")) {
      return false;
    }
    boolean total = false;
    boolean brings = false;
    for (int i = Math.max(0, figure.from - REACH); i < figure.from; i++) {
      total |= words.in(i, TOTALS);
      brings |= words.in(i, BRINGING);
    }
    return total && brings;
  }
}
