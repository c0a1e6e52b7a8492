package org.parallax.changes;

import java.util.Set;

/**
 * Something of one state that may have a counterpart in the other.
 *
 * @param what the claim, ledger, quote or position
 * @param anchors where it stands
 * @param stems its content words
 * @param <T> what it is
 */
record Side<T>(T what, Set<Anchor> anchors, Set<String> stems) {

  Side {
    anchors = Set.copyOf(anchors);
    stems = Set.copyOf(stems);
  }

  /** Whether it stands at any of the places. */
  boolean standsIn(Set<Anchor> places) {
    return anchors.stream().anyMatch(places::contains);
  }

  /** The share of content words that both have: Dice's coefficient. */
  double likeness(Side<T> other) {
    long common = stems.stream().filter(other.stems::contains).count();
    int all = stems.size() + other.stems.size();
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
