package org.parallax.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Event;

/** Finds the figure that includes another, in its sentence or before it. */
final class Wholes {

  /** Words that lead from the sick to those of them who died. */
  private static final Set<String> LEADING =
      Set.of("with", "resulting", "resulted", "of", "from", "out", "including", "among", "which");

  private static final Set<String> CONTRASTS =
      Set.of("others", "other", "another", "while", "but", ";", "further");

  private final List<Draft> drafts;
  private final Words words;
  private final Partitives partitives;
  private final Inclusions inclusions;
  private final Totals totals;

  Wholes(Neighbours among) {
    this.drafts = among.drafts();
    this.words = among.words();
    this.partitives = new Partitives(among);
    this.inclusions = new Inclusions(among);
    this.totals = new Totals(among);
  }

  /** The figure that includes the {@code n}th. */
  Optional<Draft> of(int n) {
    return partitives
        .of(n)
        .or(() -> inclusions.of(n))
        .or(() -> totals.of(n))
        .or(() -> sick(drafts.get(n), n))
        .filter(whole -> whole != drafts.get(n));
  }

  /** Makes a total of this sentence the whole of the figure before it. */
  void addEarlier() {
    totals.addEarlier();
  }

  /** "109 cases, resulting in 55 deaths"; "208 people died out of 8,454 suspected cases". */
  private Optional<Draft> sick(Draft draft, int n) {
    if (!draft.isCount() || draft.event != Event.DEAD) {
      return Optional.empty();
    }
    for (int k = Math.max(0, n - 2); k < drafts.size() && k <= n + 1; k++) {
      Draft other = drafts.get(k);
      boolean more = other.numeral.known() > draft.numeral.known();
      if (other.isCount() && other.event == Event.ILL && more && leads(draft, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the words between say more than "and": "infected ten and killed two" are two groups.
   */
  private boolean leads(Draft draft, Draft other) {
    boolean before = other.from < draft.from;
    int from = before ? other.to : draft.to;
    int to = before ? draft.from : other.from;
    boolean leads = words.is(to, "of") || words.in(Math.max(draft.to, other.to), LEADING);
    for (int i = from; i < to; i++) {
      if (words.in(i, CONTRASTS)) {
        return false;
      }
      leads |= words.in(i, LEADING) && (words.is(i - 1, ",") || i >= to - 4);
    }
    return leads || (before && words.is(to - 1, "and") && refersBack(draft));
  }

  /** "24,934 are ill, and 42 have died from it": the disease of those before. */
  private boolean refersBack(Draft draft) {
    for (int i = draft.end(); i < draft.end() + 6; i++) {
      if (words.is(i, "from") || words.is(i, "of")) {
        return words.in(i + 1, Set.of("it", "them", "the"));
      }
    }
    return false;
  }
}
