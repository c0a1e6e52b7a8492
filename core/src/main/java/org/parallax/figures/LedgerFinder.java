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
import org.parallax.model.Estimate;
import org.parallax.model.Ledger;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/**
 * Builds one ledger for every subject that is counted: who gave which figure when, later figures of
 * one side told from rivals of another. Immutable, thread-safe.
 */
public final class LedgerFinder {

  private static final Comparator<Draft> WEIGHTIEST =
      Comparator.<Draft>comparingInt(d -> d.conflict() == Ledger.Conflict.NONE ? 1 : 0)
          .thenComparingLong(d -> -d.reports())
          .thenComparingInt(d -> -d.entries().size())
          .thenComparing(d -> d.lines().getFirst().first().at());

  private final Estimates estimates;

  /** A finder that shows the range of what parties stand by. */
  public LedgerFinder() {
    this(Estimate.Rule.RANGE);
  }

  /** A finder that picks one number of each ledger by {@code rule}. */
  public LedgerFinder(Estimate.Rule rule) {
    this.estimates = new Estimates(rule);
  }

  /**
   * Gathers the figures of a story, the weightiest ledgers first.
   *
   * @param reports analysed, oldest first
   * @param parties who speaks in them
   * @param copies whose words they are
   */
  public List<Ledger> find(List<Report> reports, Parties parties, List<Copy> copies) {
    var relays = new Relays(reports);
    List<Sighting> all = new Sightings(reports, parties, new Provenance(reports, copies)).all();
    List<Draft> drafts =
        Grouping.of(all).stream()
            .map(relays::kept)
            .filter(g -> !g.stream().allMatch(s -> s.setting().denied() || s.setting().withdrawn()))
            .map(Draft::of)
            .sorted(WEIGHTIEST)
            .toList();
    Parts parts = new Parts(drafts);
    List<Ledger> ledgers = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      ledgers.add(ledger("f" + (i + 1), drafts.get(i), parts));
    }
    return ledgers;
  }

  private Ledger ledger(String id, Draft draft, Parts parts) {
    List<Ledger.Entry> entries = new ArrayList<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      entries.add(entry(draft.lines().get(i), draft.entries().get(i), parts));
    }
    List<Sighting> sightings = draft.sightings();
    Sighting first = head(sightings);
    return new Ledger(
        id,
        title(sightings, first),
        first.quantity().unit(),
        first.quantity().event(),
        scope(sightings),
        first.subject().change(),
        entries,
        draft.conflict(),
        estimates.of(draft));
  }

  private static String title(List<Sighting> sightings, Sighting first) {
    String title = Title.of(sightings);
    String unit = first.quantity().unit().orElse("");
    // "Only 30 can sting" leaves out what the first of two numbers was of.
    boolean headless = title.startsWith("that ") || title.startsWith("who ");
    if (headless && unit.isEmpty()) {
      return Title.withAside("", sightings);
    }
    String told = title.isEmpty() ? unit : headless ? (unit + " " + title).strip() : title;
    return Title.isBare(told, first) ? Title.withAside(told, sightings) : told;
  }

  /** The one whose unit stands for the ledger: the first that says what happened to what. */
  private static Sighting head(List<Sighting> sightings) {
    return sightings.stream()
        .min(
            Comparator.<Sighting>comparingInt(s -> s.subject().unit().isEmpty() ? 1 : 0)
                .thenComparingInt(s -> s.quantity().event() == Quantity.Event.OTHER ? 1 : 0))
        .orElseThrow(() -> new IllegalStateException("a ledger without a figure"));
  }

  /** The names that all of its wordings share. */
  private static Optional<String> scope(List<Sighting> sightings) {
    Set<String> names = new HashSet<>(sightings.getFirst().subject().names());
    sightings.forEach(s -> names.retainAll(s.subject().names()));
    return Optional.of(names.stream().sorted().collect(Collectors.joining(" ")))
        .filter(n -> !n.isEmpty());
  }

  private static Ledger.Entry entry(Line line, Ledger.Status status, Parts parts) {
    Sighting s = line.first();
    return new Ledger.Entry(
        s.quantity().value(),
        s.quantity().low(),
        s.quantity().high(),
        s.quantity().modifier(),
        Optional.of(line.party()),
        s.quantity().asOf().filter(v -> !v.startsWith("X")),
        s.time().saidOn(),
        line.sightings().stream().map(Sighting::at).sorted().distinct().toList(),
        status,
        line.partOf(parts));
  }
}
