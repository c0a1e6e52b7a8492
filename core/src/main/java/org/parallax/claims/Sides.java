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
import org.parallax.model.Actor;
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

  /** The same where the shorter stands in the longer: "there is no leak" and "a leak". */
  private static final double HELD = 0.8;

  /** Content words of a quotation that two people do not say alike. */
  private static final int SAME_WORDS = 5;

  private final Parties parties;
  private final Likeness likeness;

  Sides(Parties parties, Likeness likeness) {
    this.parties = parties;
    this.likeness = likeness;
  }

  /** The stance of a member toward the claim that {@code head} words. */
  Statement.Stance stance(Cluster cluster, Proposition p, Proposition head) {
    boolean onlyNear =
        !cluster.isNamed(p)
            && p.polarity().opposes(head.polarity())
            && p.stance() == Statement.Stance.ASSERTS
            && likeness.of(p, head) < OPPOSITE
            && likeness.contained(p, head) < HELD;
    Statement.Stance stance =
        onlyNear ? Statement.Stance.ASSERTS : p.polarity().toward(p.stance(), head.polarity());
    // Who says that it will be so asserts the claim that it will.
    return stance == Statement.Stance.EXPECTS && !p.isForecast()
        ? Statement.Stance.ASSERTS
        : stance;
  }

  /**
   * The member whose words stand for all. What several sides say is not so, and nobody that it is,
   * is worded as they do: "no threat". What one side denies is worded as what it denies.
   */
  Proposition head(Cluster cluster) {
    Set<String> against = new HashSet<>();
    boolean said = false;
    for (Proposition p : cluster.members()) {
      switch (p.polarity().toward(p.stance(), Polarity.AFFIRMED)) {
        case ASSERTS, EXPECTS -> said = true;
        case DENIES -> p.origin().ifPresent(o -> against.add(side(o)));
        case NEITHER, DOUBTS, DEMANDS, ASKS -> {}
      }
    }
    return cluster.head(likeness, !said && against.size() > 1);
  }

  /** How the claim of {@code cluster}, worded as {@code head}, stands. */
  Claim.Agreement agreement(Cluster cluster, Proposition head) {
    Set<String> asserting = new HashSet<>();
    Set<String> denying = new HashSet<>();
    byOrigin(cluster)
        .forEach(
            (party, said) -> {
              for (Proposition p : said) {
                switch (stance(cluster, p, head)) {
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
    if (!denying.isEmpty()) {
      // Nobody is seen to say it, but what somebody denies has been said.
      return Claim.Agreement.DISPUTED;
    }
    return asserting.size() > 1 ? Claim.Agreement.AGREED : Claim.Agreement.SINGLE_ORIGIN;
  }

  /** The origins of a claim: parties that are credited with it; outlets only where nobody is. */
  List<String> origins(Cluster cluster, Proposition head) {
    Set<String> credited = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    boolean told = isTold(cluster);
    for (Proposition p : cluster.members()) {
      if (told && isOutlet(p)) {
        continue;
      }
      switch (stance(cluster, p, head)) {
        case ASSERTS, EXPECTS, DEMANDS ->
            p.origin().ifPresent(p.credited() ? credited::add : outlets::add);
        case DENIES, NEITHER, DOUBTS, ASKS -> {}
      }
    }
    return List.copyOf(credited.isEmpty() ? outlets : credited);
  }

  /**
   * The members by the side they go back to; a writer who repeats a credited party is none, and the
   * same words in quotation marks are one speaker's, whomever the reports name.
   */
  private Map<String, List<Proposition>> byOrigin(Cluster cluster) {
    boolean credited = cluster.members().stream().anyMatch(Proposition::credited);
    boolean told = isTold(cluster);
    Map<String, List<Proposition>> byOrigin = new TreeMap<>();
    Map<String, String> speakers = new HashMap<>();
    for (Proposition p : cluster.members()) {
      if (p.origin().isPresent() && (p.credited() || !credited) && !(told && isOutlet(p))) {
        boolean telling = p.isQuoted() && p.stems().size() >= SAME_WORDS;
        String side =
            telling ? speakers.computeIfAbsent(String.join(" ", p.stems()), k -> side(p)) : side(p);
        byOrigin.computeIfAbsent(side, k -> new ArrayList<>()).add(p);
      }
    }
    return byOrigin;
  }

  /** Whether somebody else than an outlet is credited with it. */
  private boolean isTold(Cluster cluster) {
    return cluster.members().stream().anyMatch(p -> p.credited() && !isOutlet(p));
  }

  /** Whether it goes back to an outlet or a document, which may relay what somebody else says. */
  private boolean isOutlet(Proposition p) {
    return p.origin()
        .flatMap(parties::byId)
        .filter(party -> party.type() == Actor.Type.PUBLICATION)
        .isPresent();
  }

  private String side(Proposition p) {
    return side(p.origin().orElse(""));
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
