package org.parallax.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Party;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * Who stands on which side of a claim, and what that makes of it. Parties that speak for one body
 * are one side. Immutable, thread-safe.
 */
final class Sides {

  private static final int DEEPEST = 5;

  /** How alike words of opposite polarity must be before one counts as the denial of the other. */
  private static final double OPPOSITE = 0.6;

  private final Parties parties;
  private final Likeness likeness;

  Sides(Parties parties, Likeness likeness) {
    this.parties = parties;
    this.likeness = likeness;
  }

  /** The stance of a member toward the claim that {@code head} words. */
  Statement.Stance stance(Proposition p, Proposition head) {
    boolean onlyNear =
        p.polarity().opposes(head.polarity())
            && p.stance() == Statement.Stance.ASSERTS
            && likeness.of(p, head) < OPPOSITE;
    return onlyNear ? Statement.Stance.ASSERTS : p.polarity().toward(p.stance(), head.polarity());
  }

  /** How the claim of {@code cluster}, worded as {@code head}, stands. */
  Claim.Agreement agreement(Cluster cluster, Proposition head) {
    Set<String> asserting = new HashSet<>();
    Set<String> denying = new HashSet<>();
    byOrigin(cluster)
        .forEach(
            (party, said) -> {
              for (Proposition p : said) {
                switch (stance(p, head)) {
                  case ASSERTS, EXPECTS -> asserting.add(party);
                  case DENIES -> denying.add(party);
                  case NEITHER, DOUBTS, DEMANDS, ASKS -> {}
                }
              }
            });
    if (!asserting.isEmpty() && !denying.isEmpty()) {
      return asserting.size() == 1 && asserting.equals(denying)
          ? Claim.Agreement.SUPERSEDED
          : Claim.Agreement.DISPUTED;
    }
    Set<String> same = asserting.isEmpty() ? denying : asserting;
    return same.size() > 1 ? Claim.Agreement.AGREED : Claim.Agreement.SINGLE_ORIGIN;
  }

  /** The origins of a claim: parties that are credited with it; outlets only where nobody is. */
  List<String> origins(Cluster cluster, Proposition head) {
    Set<String> credited = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Proposition p : cluster.members()) {
      switch (stance(p, head)) {
        case ASSERTS, EXPECTS, DEMANDS ->
            p.origin().ifPresent(p.credited() ? credited::add : outlets::add);
        case DENIES, NEITHER, DOUBTS, ASKS -> {}
      }
    }
    return List.copyOf(credited.isEmpty() ? outlets : credited);
  }

  /** The members by the side they go back to; a writer who repeats a credited party is none. */
  private Map<String, List<Proposition>> byOrigin(Cluster cluster) {
    boolean credited = cluster.members().stream().anyMatch(Proposition::credited);
    Map<String, List<Proposition>> byOrigin = new TreeMap<>();
    for (Proposition p : cluster.members()) {
      if (p.origin().isPresent() && (p.credited() || !credited)) {
        byOrigin.computeIfAbsent(side(p.origin().get()), k -> new ArrayList<>()).add(p);
      }
    }
    return byOrigin;
  }

  /** The body that a party speaks for in the end. */
  private String side(String origin) {
    Map<String, String> seen = new HashMap<>();
    String at = origin;
    for (int i = 0; i < DEEPEST; i++) {
      Optional<String> next =
          parties.byId(at).map(Party::speaksFor).flatMap(s -> s.stream().findFirst());
      if (next.isEmpty() || seen.put(at, next.get()) != null) {
        return at;
      }
      at = next.get();
    }
    return at;
  }
}
