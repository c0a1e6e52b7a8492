package org.parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parallax.copies.Provenance;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Copy;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/**
 * Gathers what is said in several places into claims, tells who asserts and who denies them, and
 * which are incompatible. Immutable, thread-safe.
 */
public final class ClaimFinder {

  private static final int LEAST_WORDS = 3;
  private static final int LEAST_OF_CLAUSE = 2;

  /**
   * Gathers the claims of a story, the weightiest first.
   *
   * @param reports analysed, oldest first
   * @param parties who speaks in them
   * @param copies whose words they are
   * @param ledgers the figures; claims that hold rival figures are against each other
   */
  public Claims find(
      List<Report> reports, Parties parties, List<Copy> copies, List<Ledger> ledgers) {
    List<Proposition> propositions =
        new Propositions(reports, parties, new Provenance(reports, copies)).all();
    Likeness likeness = new Likeness(propositions);
    var lineage = new Lineage(reports, copies);
    Sides sides =
        new Sides(parties, likeness, lineage, new Independence(parties, lineage, propositions));
    Clusters gathered = new Clusters(propositions, likeness, new Counts(ledgers));
    List<Cluster> clusters = gathered.gather();
    Reversals.mark(propositions, gathered::homeOf, sides::side);
    clusters.removeIf(c -> !isClaim(c));
    clusters.sort(
        Comparator.<Cluster>comparingInt(c -> -c.reports())
            .thenComparingInt(c -> -c.members().size())
            .thenComparing(c -> c.members().getFirst().at()));
    List<Set<Integer>> against = Incompatible.among(clusters, ledgers, likeness);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      claims.add(claim("c" + (i + 1), cluster, sides.head(cluster), sides, against.get(i)));
    }
    return new Claims(claims, new Departures(parties, reports, claims).find());
  }

  /** Somebody says or denies it, or two outlets tell it; and in more than a word or two. */
  private static boolean isClaim(Cluster cluster) {
    boolean said =
        cluster.members().stream()
            .anyMatch(
                p ->
                    p.statement().isPresent()
                        && switch (p.stance()) {
                          case ASSERTS, EXPECTS, DEMANDS, DENIES -> true;
                          case NEITHER, DOUBTS, ASKS -> false;
                        });
    return (said || (cluster.telling() > 1 && cluster.isAsserted()))
        && cluster.stems().size() >= (cluster.hasClause() ? LEAST_OF_CLAUSE : LEAST_WORDS);
  }

  private static Claim claim(
      String id, Cluster cluster, Proposition head, Sides sides, Set<Integer> against) {
    Sides.Standing standing = sides.standing(cluster, head);
    List<Claim.Support> statements = new ArrayList<>();
    List<Citation> places = new ArrayList<>();
    for (Proposition p : cluster.members()) {
      p.statement()
          .ifPresentOrElse(
              s ->
                  statements.add(
                      new Claim.Support(
                          p.report().id(), s.id(), p.origin(), sides.stance(cluster, p, head))),
              () -> places.add(p.at()));
    }
    return new Claim(
        id,
        sides.isSaid(cluster, head) ? head.wording() : head.attributed(),
        statements,
        places,
        against.stream().map(other -> "c" + (other + 1)).toList(),
        cluster.outlets(),
        standing.origins(),
        against.isEmpty() ? standing.agreement() : Claim.Agreement.DISPUTED,
        cluster.members().getFirst().at());
  }
}
