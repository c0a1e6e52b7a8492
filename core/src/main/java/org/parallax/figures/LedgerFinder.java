package org.parallax.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.copies.Provenance;
import org.parallax.model.Copy;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/**
 * Gathers the figures about one subject into ledgers: one line per party and time, later figures of
 * a party told from rivals of another. Immutable, thread-safe.
 */
public final class LedgerFinder {

  private static final Comparator<Draft> WEIGHTIEST =
      Comparator.<Draft>comparingInt(d -> d.conflict() == Ledger.Conflict.NONE ? 1 : 0)
          .thenComparingLong(d -> -d.reports())
          .thenComparingInt(d -> -d.entries().size())
          .thenComparing(d -> d.lines().getFirst().sightings().getFirst().at());

  /**
   * Gathers the figures of a story, the weightiest ledgers first.
   *
   * @param reports analysed, oldest first
   * @param parties who speaks in them
   * @param copies whose words they are
   */
  public List<Ledger> find(List<Report> reports, Parties parties, List<Copy> copies) {
    List<List<Sighting>> groups =
        group(new Sightings(reports, parties, new Provenance(reports, copies)).all());
    List<Draft> drafts = groups.stream().map(Draft::of).sorted(WEIGHTIEST).toList();
    List<Ledger> ledgers = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      ledgers.add(ledger("f" + (i + 1), drafts.get(i), drafts));
    }
    return ledgers;
  }

  /** Each sighting joins the group that it fits best on average, or starts one. */
  private static List<List<Sighting>> group(List<Sighting> sightings) {
    List<List<Sighting>> groups = new ArrayList<>();
    for (Sighting s : sightings) {
      double best = 0;
      Optional<List<Sighting>> home = Optional.empty();
      for (List<Sighting> group : groups) {
        double fit = fit(s, group);
        if (fit > best) {
          best = fit;
          home = Optional.of(group);
        }
      }
      home.orElseGet(
              () -> {
                List<Sighting> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              })
          .add(s);
    }
    return groups;
  }

  private static double fit(Sighting s, List<Sighting> group) {
    double sum = 0;
    Set<Subject> seen = new HashSet<>();
    for (Sighting member : group) {
      if (seen.add(member.subject())) {
        double fit = s.subject().fit(member.subject());
        if (fit == 0) {
          return 0;
        }
        sum += fit;
      }
    }
    return sum / seen.size();
  }

  private static Ledger ledger(String id, Draft draft, List<Draft> all) {
    Sighting first = draft.head();
    List<Ledger.Entry> entries = new ArrayList<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      Line line = draft.lines().get(i);
      Sighting s = line.sightings().getFirst();
      entries.add(
          new Ledger.Entry(
              s.quantity().value(),
              s.quantity().low(),
              s.quantity().high(),
              s.quantity().modifier(),
              Optional.of(s.party()),
              s.quantity().asOf().filter(v -> !v.startsWith("X")),
              s.saidOn(),
              line.sightings().stream().map(Sighting::at).sorted().distinct().toList(),
              draft.entries().get(i),
              line.partOf(all)));
    }
    String scope = first.subject().names().stream().sorted().collect(Collectors.joining(" "));
    return new Ledger(
        id,
        first.quantity().subject().or(first.quantity()::unit).orElse(""),
        first.quantity().unit(),
        first.quantity().event(),
        Optional.of(scope).filter(n -> !n.isEmpty()),
        first.quantity().change(),
        entries,
        draft.conflict());
  }
}
