package org.parallax.claims;

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
 * are one side.
 */
final class Sides {

  private static final int DEEPEST = 5;

  private final Parties parties;

  Sides(Parties parties) {
    this.parties = parties;
  }

  /** How the claim of {@code cluster}, worded as {@code head}, stands. */
  Claim.Agreement agreement(Cluster cluster, Proposition head) {
    Set<String> asserting = new HashSet<>();
    Set<String> denying = new HashSet<>();
    boolean moved = false;
    for (Map.Entry<String, List<Proposition>> party : byOrigin(cluster).entrySet()) {
      Set<Statement.Stance> held = new HashSet<>();
      for (Proposition p : party.getValue()) {
        if (p.takesSides()) {
          held.add(p.toward(head));
        }
      }
      boolean denies = held.contains(Statement.Stance.DENIES);
      moved |= denies && held.size() > 1;
      if (denies) {
        denying.add(party.getKey());
      }
      if (held.size() > (denies ? 1 : 0)) {
        asserting.add(party.getKey());
      }
    }
    if (!asserting.isEmpty() && !denying.isEmpty()) {
      return moved && asserting.equals(denying)
          ? Claim.Agreement.SUPERSEDED
          : Claim.Agreement.DISPUTED;
    }
    Set<String> same = asserting.isEmpty() ? denying : asserting;
    return same.size() > 1 ? Claim.Agreement.AGREED : Claim.Agreement.SINGLE_ORIGIN;
  }

  /** The origins of a cluster: parties that are credited; outlets only where nobody is. */
  List<String> origins(Cluster cluster, Proposition head) {
    Set<String> credited = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Proposition p : cluster.members()) {
      if (p.takesSides() && p.toward(head) != Statement.Stance.DENIES) {
        p.origin().ifPresent(p.credited() ? credited::add : outlets::add);
      }
    }
    return List.copyOf(credited.isEmpty() ? outlets : credited);
  }

  /** The members by the side they go back to; a writer who repeats a credited party is none. */
  private Map<String, List<Proposition>> byOrigin(Cluster cluster) {
    boolean credited = cluster.members().stream().anyMatch(p -> p.credited() && p.takesSides());
    Map<String, List<Proposition>> byOrigin = new TreeMap<>();
    for (Proposition p : cluster.members()) {
      if (p.origin().isPresent() && (p.credited() || !credited)) {
        byOrigin.computeIfAbsent(side(p.origin().get()), k -> new java.util.ArrayList<>()).add(p);
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
