package org.parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  private static final Set<Statement.Stance> ASSERTING =
      Set.of(Statement.Stance.ASSERTS, Statement.Stance.EXPECTS);

  private static final Set<Statement.Stance> CARRYING =
      Set.of(Statement.Stance.ASSERTS, Statement.Stance.EXPECTS, Statement.Stance.DEMANDS);

  /** How alike words of opposite polarity must be before one counts as the denial of the other. */
  private static final double OPPOSITE = 0.6;

  /** The same where the shorter stands in the longer: "there is no leak" and "a leak". */
  private static final double HELD = 0.8;

  /** Content words that two people do not say alike. */
  private static final int SAME_WORDS = 5;

  /** The same of quotations of which one stands in the other. */
  private static final int SAME_QUOTATION = 3;

  /** How alike words are of which the ones were taken from the others. */
  private static final double COPIED = 0.9;

  /** Sides that are told apart; who else says what so many say adds nothing. */
  private static final int MOST_ORIGINS = 24;

  /** Members whose words are remembered; what more say is said in the words of these. */
  private static final int MOST_SPOKEN = 64;

  private final Parties parties;
  private final Likeness likeness;
  private final Lineage lineage;
  private final Independence independence;

  Sides(Parties parties, Likeness likeness, Lineage lineage, Independence independence) {
    this.parties = parties;
    this.likeness = likeness;
    this.lineage = lineage;
    this.independence = independence;
  }

  /** The stance of a member toward the claim that {@code head} words. */
  Statement.Stance stance(Cluster cluster, Proposition p, Proposition head) {
    Optional<Proposition> walkedBack = cluster.reversedBy(p);
    if (walkedBack.isPresent()) {
      return switch (stance(cluster, walkedBack.get(), head)) {
        case ASSERTS, EXPECTS, DEMANDS, ASKS -> Statement.Stance.DENIES;
        case DENIES, NEITHER, DOUBTS -> Statement.Stance.ASSERTS;
      };
    }
    Statement.Stance stance = p.polarity().toward(p.stance(), isOpposed(cluster, p, head));
    // Who says that it will be so asserts the claim that it will.
    return stance == Statement.Stance.EXPECTS && !p.isForecast()
        ? Statement.Stance.ASSERTS
        : stance;
  }

  /** Whether the words of {@code p} say the opposite of those of {@code head}. */
  private boolean isOpposed(Cluster cluster, Proposition p, Proposition head) {
    if (cluster.isNamed(p)) {
      return p.polarity().opposes(head.polarity());
    }
    return p.words().opposes(head.words())
        && (p.stance() != Statement.Stance.ASSERTS
            || likeness.of(p, head) >= OPPOSITE
            || likeness.contained(p, head) >= HELD);
  }

  /**
   * The member whose words stand for all. What several sides say is not so, and nobody that it is,
   * is worded as they do: "no threat". What one side denies is worded as what it denies.
   */
  Proposition head(Cluster cluster) {
    Set<String> against = new HashSet<>();
    boolean said = false;
    for (Proposition p : cluster.members()) {
      switch (p.polarity().toward(p.stance(), p.polarity() == Polarity.NEGATED)) {
        case ASSERTS, EXPECTS -> said = true;
        case DENIES -> {
          // What somebody denies in so many words has been said, by whomever.
          said |= p.stance() == Statement.Stance.DENIES;
          p.origin().ifPresent(o -> against.add(side(o)));
        }
        case NEITHER, DOUBTS, DEMANDS, ASKS -> {}
      }
    }
    return cluster.head(likeness, !said && against.size() > 1);
  }

  /** Whether somebody is seen to say it, and not only to deny it or to refuse to speak of it. */
  boolean isSaid(Cluster cluster, Proposition head) {
    return cluster.members().stream()
        .anyMatch(
            p ->
                switch (stance(cluster, p, head)) {
                  case ASSERTS, EXPECTS, DEMANDS -> true;
                  case DENIES, NEITHER, DOUBTS, ASKS -> false;
                });
  }

  /**
   * How a claim stands.
   *
   * @param agreement of those who say it
   * @param origins parties that are credited with it; outlets only where nobody is
   */
  record Standing(Claim.Agreement agreement, List<String> origins) {}

  /** How the claim of {@code cluster}, worded as {@code head}, stands. */
  Standing standing(Cluster cluster, Proposition head) {
    IdentityHashMap<Proposition, Statement.Stance> stances = new IdentityHashMap<>();
    Map<String, List<Proposition>> sides = byOrigin(cluster);
    sides.values().stream()
        .flatMap(List::stream)
        .forEach(p -> stances.put(p, stance(cluster, p, head)));
    Set<String> asserting = holding(sides, stances, ASSERTING);
    Set<String> denying = holding(sides, stances, Set.of(Statement.Stance.DENIES));
    sides.keySet().retainAll(holding(sides, stances, CARRYING));
    List<Proposition> independent = independent(sides);
    long two = independent.stream().filter(p -> ASSERTING.contains(stances.get(p))).count();
    return new Standing(
        agreement(asserting, denying, two > 1), origins(sides, stances, independent));
  }

  private static Claim.Agreement agreement(
      Set<String> asserting, Set<String> denying, boolean areTwo) {
    if (!asserting.isEmpty() && !denying.isEmpty()) {
      return asserting.size() == 1 && asserting.equals(denying)
          ? Claim.Agreement.SUPERSEDED
          : Claim.Agreement.DISPUTED;
    }
    if (!denying.isEmpty()) {
      // Nobody is seen to say it, but what somebody denies has been said.
      return Claim.Agreement.DISPUTED;
    }
    return areTwo ? Claim.Agreement.AGREED : Claim.Agreement.SINGLE_ORIGIN;
  }

  private static Set<String> holding(
      Map<String, List<Proposition>> sides,
      IdentityHashMap<Proposition, Statement.Stance> stances,
      Set<Statement.Stance> wanted) {
    Set<String> holding = new TreeSet<>();
    sides.forEach(
        (side, said) -> {
          if (said.stream().map(stances::get).anyMatch(wanted::contains)) {
            holding.add(side);
          }
        });
    return holding;
  }

  /** A member of each side that is certainly another one than those before it, known ones first. */
  private List<Proposition> independent(Map<String, List<Proposition>> sides) {
    Comparator<Proposition> knownFirst = Comparator.comparing(p -> !independence.isKnown(p));
    List<List<Proposition>> kept = new ArrayList<>();
    sides.values().stream()
        .map(said -> said.stream().sorted(knownFirst).toList())
        .sorted(Comparator.comparing(List::getFirst, knownFirst))
        .limit(MOST_ORIGINS)
        .filter(said -> kept.stream().allMatch(k -> independence.areTwo(k, said)))
        .forEach(kept::add);
    return kept.stream().map(List::getFirst).toList();
  }

  private List<String> origins(
      Map<String, List<Proposition>> sides,
      IdentityHashMap<Proposition, Statement.Stance> stances,
      List<Proposition> independent) {
    List<Proposition> origins = new ArrayList<>(independent);
    sides.values().stream()
        .flatMap(List::stream)
        .filter(p -> CARRYING.contains(stances.get(p)) && independence.isKnown(p))
        .limit(MOST_SPOKEN)
        .filter(p -> origins.stream().noneMatch(o -> independence.areOneName(o, p)))
        .forEach(origins::add);
    return origins.stream().flatMap(p -> p.origin().stream()).distinct().sorted().toList();
  }

  /**
   * The members by the side they go back to; a writer who repeats a credited party is none, and the
   * same words are one speaker's, whomever the reports name.
   */
  private Map<String, List<Proposition>> byOrigin(Cluster cluster) {
    boolean credited = cluster.members().stream().anyMatch(Proposition::credited);
    boolean told = isTold(cluster);
    Map<String, List<Proposition>> byOrigin = new TreeMap<>();
    Map<Proposition, String> spoken = new LinkedHashMap<>();
    for (Proposition p : cluster.members()) {
      if (p.origin().isPresent()
          && (p.credited() || !credited)
          && !(told && isOutlet(p))
          && !p.heading()) {
        String side = spokenBy(p, spoken);
        byOrigin.computeIfAbsent(side, k -> new ArrayList<>()).add(p);
      }
    }
    return withoutOffices(byOrigin);
  }

  /** Whose words they are: of the first who is seen to say them, else of their own side. */
  private String spokenBy(Proposition p, Map<Proposition, String> spoken) {
    String side = p.credited() ? side(p) : lineage.source(p.report().id());
    for (Map.Entry<Proposition, String> before : spoken.entrySet()) {
      if (areSameWords(p, before.getKey())) {
        return before.getValue();
      }
    }
    if (spoken.size() < MOST_SPOKEN) {
      spoken.put(p, side);
    }
    return side;
  }

  /** Words that two people do not find alike: the same quotation, or a sentence that was copied. */
  private boolean areSameWords(Proposition a, Proposition b) {
    if (a.stance() != b.stance() || a.polarity() != b.polarity()) {
      return false;
    }
    if (a.credited() && b.credited()) {
      int least = Math.min(a.stems().size(), b.stems().size());
      double held = likeness.contained(a, b);
      boolean oneReport = a.report().id().equals(b.report().id());
      return (oneReport || (a.isQuoted() && b.isQuoted()))
          && ((least >= SAME_QUOTATION && held >= COPIED) || (least >= SAME_WORDS && held >= HELD));
    }
    return a.stems().size() >= SAME_WORDS && likeness.of(a, b) >= COPIED;
  }

  /** A ministry and the minister's office are one side where the one is named after the other. */
  private Map<String, List<Proposition>> withoutOffices(Map<String, List<Proposition>> sides) {
    if (sides.size() > MOST_SPOKEN) {
      return sides;
    }
    Map<String, List<Proposition>> merged = new TreeMap<>();
    sides.forEach(
        (side, said) -> {
          String body =
              sides.keySet().stream()
                  .filter(other -> isOfficeOf(side, other))
                  .findFirst()
                  .orElse(side);
          merged.computeIfAbsent(body, k -> new ArrayList<>()).addAll(said);
        });
    return merged;
  }

  /** Whether {@code office} is named as that of {@code body}: "Ukraine's foreign ministry". */
  private boolean isOfficeOf(String office, String body) {
    String name = name(office).replace('’', '\'');
    String of = name(body).replace('’', '\'');
    return !of.isEmpty() && (name.startsWith(of + "'s ") || name.startsWith(of + "' "));
  }

  private String name(String party) {
    return parties.byId(party).map(Party::name).orElse("").toLowerCase(Locale.ROOT);
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

  /** The body that the origin of {@code p} speaks for in the end. */
  String side(Proposition p) {
    return side(p.origin().orElse(""));
  }

  private String side(String origin) {
    return parties.sideOf(origin);
  }
}
