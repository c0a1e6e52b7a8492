package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;

/** Which clusters hold figures that are rivals of each other. */
final class Incompatible {

  private Incompatible() {}

  /**
   * For each cluster the indices of those it is incompatible with, sorted.
   *
   * @param clusters in the order of the claims
   * @param ledgers the figures of the story
   */
  static List<Set<Integer>> among(List<Cluster> clusters, List<Ledger> ledgers) {
    Map<Citation, Integer> holders = new HashMap<>();
    List<Set<Integer>> against = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      against.add(new TreeSet<>());
      for (Proposition p : clusters.get(i).members()) {
        for (var q : p.figures()) {
          holders.putIfAbsent(new Citation(p.report().id(), q.span()), i);
        }
      }
    }
    for (Ledger ledger : ledgers) {
      List<Set<Integer>> rivals =
          ledger.entries().stream()
              .filter(e -> e.status() == Ledger.Status.RIVAL)
              .map(e -> holding(e, holders))
              .toList();
      for (Set<Integer> a : rivals) {
        for (Set<Integer> b : rivals) {
          oppose(a, b, against);
        }
      }
    }
    return against;
  }

  /** A cluster that holds both figures compares them itself and is against neither. */
  private static void oppose(Set<Integer> a, Set<Integer> b, List<Set<Integer>> against) {
    for (int x : a) {
      for (int y : b) {
        if (!a.contains(y) && !b.contains(x)) {
          against.get(x).add(y);
        }
      }
    }
  }

  private static Set<Integer> holding(Ledger.Entry entry, Map<Citation, Integer> holders) {
    Set<Integer> holding = new TreeSet<>();
    for (Citation place : entry.places()) {
      Integer holder = holders.get(place);
      if (holder != null) {
        holding.add(holder);
      }
    }
    return holding;
  }
}
