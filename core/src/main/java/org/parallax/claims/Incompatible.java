package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.Quantity;

/** Which clusters hold figures that are rivals of each other. */
final class Incompatible {

  private static final double COUNTED = 1000;

  private Incompatible() {}

  /**
   * For each cluster the indices of those it is incompatible with, sorted.
   *
   * @param clusters in the order of the claims
   * @param ledgers the figures of the story
   * @param likeness of what they say
   */
  static List<Set<Integer>> among(List<Cluster> clusters, List<Ledger> ledgers, Likeness likeness) {
    Map<Citation, Integer> holders = new HashMap<>();
    List<Set<Integer>> against = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      against.add(new TreeSet<>());
      for (Proposition p : clusters.get(i).members()) {
        // What walks a claim back counts elsewhere.
        for (var q : clusters.get(i).reversedBy(p).isEmpty() ? p.points() : List.<Quantity>of()) {
          holders.putIfAbsent(new Citation(p.report().id(), q.span()), i);
        }
      }
    }
    for (Ledger ledger : ledgers) {
      List<Ledger.Entry> rivals =
          ledger.entries().stream().filter(e -> e.status() == Ledger.Status.RIVAL).toList();
      List<Set<Integer>> holding = rivals.stream().map(e -> holding(e, holders)).toList();
      Map<List<Integer>, Boolean> alike = new HashMap<>();
      for (int a = 0; a < rivals.size(); a++) {
        for (int b = 0; b < rivals.size(); b++) {
          if (areRivals(rivals.get(a), rivals.get(b))) {
            oppose(
                holding.get(a),
                holding.get(b),
                (x, y) ->
                    alike.computeIfAbsent(
                        List.of(x, y), k -> clusters.get(x).speaksLike(clusters.get(y), likeness)),
                against);
          }
        }
      }
    }
    return against;
  }

  /** Whether two rivals are of two parties and numbers, and of one time as far as that is known. */
  private static boolean areRivals(Ledger.Entry a, Ledger.Entry b) {
    Optional<String> one = a.asOf().or(a::saidOn);
    Optional<String> two = b.asOf().or(b::saidOn);
    boolean oneTime =
        one.isEmpty()
            || two.isEmpty()
            || one.get().startsWith(two.get())
            || two.get().startsWith(one.get())
            || !isCount(a, b);
    return oneTime && !a.party().equals(b.party()) && !sameNumber(a, b);
  }

  /** Small numbers grow by the hour; that of another day is no rival. */
  private static boolean isCount(Ledger.Entry a, Ledger.Entry b) {
    return number(a) < COUNTED && number(b) < COUNTED;
  }

  private static boolean sameNumber(Ledger.Entry a, Ledger.Entry b) {
    return number(a) == number(b);
  }

  private static double number(Ledger.Entry entry) {
    return entry.value().orElse(entry.low().orElse(entry.high().orElse(0)));
  }

  /** A cluster that holds both figures compares them itself and is against neither. */
  private static void oppose(
      Set<Integer> a,
      Set<Integer> b,
      BiPredicate<Integer, Integer> areAlike,
      List<Set<Integer>> against) {
    for (int x : a) {
      for (int y : b) {
        if (!a.contains(y) && !b.contains(x) && areAlike.test(x, y)) {
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
