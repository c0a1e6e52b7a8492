package org.parallax.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Event;

/**
 * Finds the figure that includes another: "including 500 officers", "36 out of 63", "of whom 3".
 */
final class Wholes {

  private static final int REACH = 14;
  private static final int NEIGHBOURS = 6;
  private static final Set<String> INCLUDING =
      Set.of("including", "included", "includes", "include", "among", "comprising");
  private static final Set<String> THOSE = Set.of("them", "those", "these", "whom", "which");
  private static final Set<String> TOTALS = Set.of("total", "toll", "number", "tally", "count");
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
          "increased",
          "rose",
          "risen",
          "reached",
          "climbed",
          "put",
          "puts");

  private final Words words;
  private final List<Draft> drafts;
  private final List<Draft> recent;

  /**
   * Looks for wholes in one sentence.
   *
   * @param drafts the figures of the sentence
   * @param recent counted figures of the sentences before, the last first
   */
  Wholes(Words words, List<Draft> drafts, List<Draft> recent) {
    this.words = words;
    this.drafts = drafts;
    this.recent = recent;
  }

  /** The figure that includes the {@code n}th. */
  Optional<Draft> of(int n) {
    Draft draft = drafts.get(n);
    return partitive(n)
        .or(() -> included(n))
        .or(() -> ofThose(draft, n))
        .or(() -> total(n))
        .or(() -> cases(draft, n))
        .filter(whole -> whole != draft);
  }

  /** "36 out of 63", "six of the 28 samples", "0.5% of the 13 million pigs". */
  private Optional<Draft> partitive(int n) {
    if (n + 1 >= drafts.size()) {
      return Optional.empty();
    }
    Draft draft = drafts.get(n);
    Draft next = drafts.get(n + 1);
    int gap = next.numeral.from() - draft.to;
    boolean out = words.is(draft.to, "out") && words.is(draft.to + 1, "of");
    boolean of = out || words.is(draft.to, "of");
    if (!of || gap > 6 || !next.isCount() || hasNoun(draft.to, next.from)) {
      return Optional.empty();
    }
    boolean fits = draft.isShare() || (draft.isCount() && isAtLeast(next, draft));
    return fits ? Optional.of(next) : Optional.empty();
  }

  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isTag(i, "NOUN") && !words.is(i + 1, "'s") && !words.is(i + 1, "’s")) {
        return true;
      }
    }
    return false;
  }

  /** "12,000 troops, including 500 officers and three generals". */
  private Optional<Draft> included(int n) {
    Draft draft = drafts.get(n);
    if (!draft.isCount()) {
      return Optional.empty();
    }
    int cue = including(draft);
    if (cue < 0) {
      boolean listed = n > 0 && Relations.isCoordinated(draft, drafts.get(n - 1));
      return listed
          ? drafts.get(n - 1).whole.filter(w -> including(drafts.get(n - 1)) >= 0)
          : Optional.empty();
    }
    for (int k = n - 1; k >= 0 && k >= n - NEIGHBOURS; k--) {
      Draft whole = drafts.get(k);
      if (whole.to <= cue && whole.isCount() && isAtLeast(whole, draft)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** Index of the "including" that {@code draft} stands behind, or -1. */
  private int including(Draft draft) {
    int least = Math.max(0, draft.from - REACH);
    for (int i = draft.from - 1; i >= least; i--) {
      if (words.in(i, INCLUDING)) {
        return i;
      }
      if (words.is(i, ";") || words.is(i, "while") || words.is(i, "but") || words.isTag(i, "AUX")) {
        return -1;
      }
    }
    return -1;
  }

  /** "three of them", "of whom two", "one of the cases": the last figure that is no smaller. */
  private Optional<Draft> ofThose(Draft draft, int n) {
    int of = words.is(draft.to, "out") ? draft.to + 1 : draft.to;
    boolean behind = words.is(of, "of") && words.in(of + 1, THOSE);
    int i = draft.from - 1;
    boolean before = words.in(i, THOSE) && (words.is(i - 1, "of") || words.is(i - 1, "among"));
    boolean same = words.is(of, "of") && words.is(of + 1, "the") && draft.unit.isPresent();
    if (!behind && !before && !same) {
      return Optional.empty();
    }
    boolean alike = same && !behind && !before;
    for (int k = n - 1; k >= 0 && k >= n - NEIGHBOURS; k--) {
      if (includes(drafts.get(k), draft, alike)) {
        return Optional.of(drafts.get(k));
      }
    }
    return recent.stream().filter(r -> includes(r, draft, alike)).findFirst();
  }

  private static boolean includes(Draft whole, Draft part, boolean alike) {
    boolean larger = part.isShare() || isAtLeast(whole, part);
    boolean unit =
        !alike || whole.unit.equals(part.unit) || (part.isShare() && isNamed(whole, part));
    return whole.isCount() && larger && unit && whole.whole.filter(w -> w == part).isEmpty();
  }

  private static boolean isNamed(Draft whole, Draft part) {
    return part.counted
        .filter(p -> whole.unit.filter(part.words.lower(p.head())::startsWith).isPresent())
        .isPresent();
  }

  private static boolean isAtLeast(Draft whole, Draft part) {
    return whole.numeral.known() >= part.numeral.known() && whole.numeral.known() > 0;
  }

  /** "killed two women, bringing the total to 18"; "to 51, with seventeen new cases". */
  private Optional<Draft> total(int n) {
    Draft draft = drafts.get(n);
    if (!draft.isCount()) {
      return Optional.empty();
    }
    for (int k = Math.max(0, n - 1); k < drafts.size() && k <= n + 2; k++) {
      Draft next = drafts.get(k);
      boolean links = words.is(next.from - 1, "to") || words.is(next.from - 1, "at");
      boolean larger = next.isCount() && next.numeral.known() > draft.numeral.known();
      boolean added = k > n || words.is(draft.to, "new") || words.is(draft.to, "more");
      if (links && larger && added && isTotal(next.from)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** Whether a total and a verb that brings it somewhere stand before {@code end}. */
  private boolean isTotal(int end) {
    boolean total = false;
    boolean brings = false;
    for (int i = Math.max(0, end - 20); i < end; i++) {
      total |= words.in(i, TOTALS);
      brings |= words.in(i, BRINGING);
    }
    return total && brings;
  }

  /** "109 cases, resulting in 55 deaths"; "208 people died out of 8,454 suspected cases". */
  private Optional<Draft> cases(Draft draft, int n) {
    if (!draft.isCount() || draft.event != Event.DEAD) {
      return Optional.empty();
    }
    for (int k = Math.max(0, n - 2); k < drafts.size() && k <= n + 1; k++) {
      Draft other = drafts.get(k);
      boolean sick = other.isCount() && other.event == Event.ILL && isAtLeast(other, draft);
      if (sick && other.numeral.known() > draft.numeral.known() && !isContrasted(draft, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** "ten died and 6,000 others were infected": two groups side by side. */
  private boolean isContrasted(Draft draft, Draft other) {
    int end = Math.max(draft.end(), other.end());
    for (int i = Math.min(draft.from, other.from); i < end; i++) {
      if (words.in(i, Set.of("others", "other", "another", "while", "but", ";"))) {
        return true;
      }
    }
    return false;
  }
}
