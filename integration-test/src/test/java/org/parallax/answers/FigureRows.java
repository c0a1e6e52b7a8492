package org.parallax.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.Quantity;

/** Judges the rows on ledgers: each entry by itself, and the verdict on all. */
final class FigureRows {

  private final Surveyed story;

  FigureRows(Surveyed story) {
    this.story = story;
  }

  /** The ledger's entries and its verdict, in that order. */
  List<Verdict> judge(Row row) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Row entry : row.rows("entries")) {
      String label = entry.text("text_re") + ", subject " + row.text("subject_re");
      Verdict verdict = Verdict.of("figures", entry, label, entry(row, entry));
      verdicts.add(
          new Verdict(
              "figures",
              label,
              verdict.state(),
              verdict.apart() || row.is("hard") || row.is("optional")));
    }
    String label = row.text("conflict") + ", subject " + row.text("subject_re");
    verdicts.add(Verdict.of("verdicts", row, label, conflict(row)));
    return verdicts;
  }

  private Verdict.State entry(Row row, Row wanted) {
    Set<String> reports = new TreeSet<>(wanted.reports());
    return story.story().figures().stream()
            .anyMatch(l -> seenRight(l, row, wanted).containsAll(reports))
        ? Verdict.State.FOUND
        : Verdict.State.MISSED;
  }

  private Set<String> seenRight(Ledger ledger, Row row, Row wanted) {
    Set<String> seen = new TreeSet<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (Citation place : holding(entry, wanted)) {
        boolean right =
            (row.fits("subject_re", ledger.subject())
                    || row.fits("subject_re", story.words(place, Surveyed.REACH)))
                && modifier(entry, wanted)
                && (!wanted.has("party_re")
                    || story.isParty(wanted, "party_re", entry.party(), List.of(place)))
                && kind(ledger, row, wanted, place);
        if (right) {
          seen.add(place.report());
        }
      }
    }
    return seen;
  }

  private List<Citation> holding(Ledger.Entry entry, Row wanted) {
    if (!isValue(entry.value(), entry.low(), entry.high(), entry.modifier(), wanted)) {
      return List.of();
    }
    return entry.places().stream()
        .filter(p -> wanted.reports().contains(p.report()) && story.at(p, wanted, "text_re", 0))
        .toList();
  }

  private Verdict.State conflict(Row row) {
    List<Row> wanted = row.rows("entries");
    List<String> accepted = row.accepted("conflict");
    long most = 0;
    List<Ledger> tied = new ArrayList<>();
    for (Ledger ledger : story.story().figures()) {
      long held =
          wanted.stream()
              .filter(w -> ledger.entries().stream().anyMatch(e -> !holding(e, w).isEmpty()))
              .count();
      if (held > most) {
        tied.clear();
        most = held;
      }
      if (held == most && held > 0) {
        tied.add(ledger);
      }
    }
    if (most == 0) {
      return Verdict.State.MISSED;
    }
    Ledger ledger =
        tied.stream()
            .filter(l -> accepted.contains(l.conflict().label()))
            .findFirst()
            .orElse(tied.getFirst());
    boolean right = accepted.contains(ledger.conflict().label());
    boolean agreed = ledger.conflict() == Ledger.Conflict.NONE;
    boolean enough = most >= Math.min(2, wanted.size());
    if (right && (enough || agreed)) {
      return Verdict.State.FOUND;
    }
    return !enough && (right || agreed) ? Verdict.State.MISSED : Verdict.State.VIOLATED;
  }

  private static boolean isValue(
      OptionalDouble value,
      OptionalDouble low,
      OptionalDouble high,
      Quantity.Modifier modifier,
      Row wanted) {
    if (wanted.is("vague")) {
      OptionalDouble least = low.isPresent() ? low : value;
      return least.isEmpty() || least.getAsDouble() >= wanted.number("low") - 1e-9;
    }
    double number = wanted.number("value");
    if (value.isPresent()) {
      return same(value, number);
    }
    return switch (modifier) {
      case MORE, AT_LEAST -> same(low, number);
      case LESS, AT_MOST -> same(high, number);
      case EQUAL, ABOUT ->
          low.isPresent()
              && high.isPresent()
              && low.getAsDouble() - 1e-9 <= number
              && number <= high.getAsDouble() + 1e-9
              && (modifier == Quantity.Modifier.ABOUT
                  || Double.compare(low.getAsDouble(), high.getAsDouble()) == 0);
    };
  }

  static boolean same(OptionalDouble a, double b) {
    return a.isPresent() && Math.abs(a.getAsDouble() - b) <= 1e-6 * Math.max(1, Math.abs(b));
  }

  private static boolean modifier(Ledger.Entry entry, Row wanted) {
    String sign = entry.modifier().sign();
    return sign.equals(wanted.text("modifier"))
        || wanted.texts("accept_modifier").contains(sign)
        || (wanted.is("vague") && List.of(">=", ">", "~").contains(sign));
  }

  /** Whether unit, event and change are those of the row, where the story says any. */
  private boolean kind(Ledger ledger, Row row, Row wanted, Citation place) {
    Optional<Quantity> quantity = quantity(wanted, place);
    Row said = wanted.has("event") ? wanted : row;
    Quantity.Event event =
        ledger.event() != Quantity.Event.OTHER
            ? ledger.event()
            : quantity.map(Quantity::event).orElse(Quantity.Event.OTHER);
    if (said.has("event") && event != Quantity.Event.OTHER && !isEvent(said, event.label())) {
      return false;
    }
    Optional<Quantity.Change> change = ledger.change().or(() -> quantity.flatMap(Quantity::change));
    if (wanted.has("change")
        && change.filter(c -> !c.label().equals(wanted.text("change"))).isPresent()) {
      return false;
    }
    List<String> units =
        Stream.concat(ledger.unit().stream(), quantity.stream().flatMap(q -> q.unit().stream()))
            .toList();
    return !wanted.has("unit_re")
        || units.isEmpty()
        || wanted.fitsAny("unit_re", units)
        || wanted.fits("unit_re", story.words(place, 20))
        || wanted.fits("unit_re", ledger.subject());
  }

  private static boolean isEvent(Row said, String event) {
    String wanted = said.text("event");
    return wanted.equals("casualties")
        ? List.of("dead", "injured", "casualties").contains(event)
        : wanted.equals(event);
  }

  private Optional<Quantity> quantity(Row wanted, Citation place) {
    List<Quantity> there =
        story.report(place.report()).findings().quantities().stream()
            .filter(q -> q.span().overlaps(place.span()))
            .toList();
    return there.size() == 1
        ? Optional.of(there.getFirst())
        : there.stream()
            .filter(q -> isValue(q.value(), q.low(), q.high(), q.modifier(), wanted))
            .findFirst();
  }
}
