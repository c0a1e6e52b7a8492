package org.parallax.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;

/** What became of the figures. For two states. */
final class FigureChanges {

  private final State before;
  private final State after;
  private final PartyPairs parties;
  private final UnaryOperator<Anchor> known;

  /** The earlier ledger of one subject, by the id of the later one; and the other way round. */
  private final Map<String, Ledger> earlier = new HashMap<>();

  private final Map<String, Ledger> later = new HashMap<>();
  private final Set<Told> toldBefore;
  private final Set<Told> toldAfter;
  private final List<StoryChange> changes = new ArrayList<>();

  /** Entries of the earlier state that became another. */
  private final Set<Ledger.Entry> replaced = new HashSet<>();

  FigureChanges(State before, State after, PartyPairs parties) {
    this.before = before;
    this.after = after;
    this.parties = parties;
    List<Side<Ledger>> sides = sides(before, a -> a);
    this.known = new Anchors(sides.stream().flatMap(s -> s.anchors().stream()).toList())::known;
    for (Pairing.Pair<Ledger> pair :
        new Pairing<>(sides, sides(after, known), FigureChanges::isOneSubject).pairs()) {
      earlier.put(pair.after().what().id(), pair.before().what());
      later.put(pair.before().what().id(), pair.after().what());
    }
    this.toldBefore = told(before, a -> a);
    this.toldAfter = told(after, known);
  }

  /** A number in a sentence. */
  private record Told(Anchor sentence, double number) {}

  List<StoryChange> find() {
    for (Ledger is : after.story().figures()) {
      Optional<Ledger> was = Optional.ofNullable(earlier.get(is.id()));
      was.filter(w -> w.conflict() != is.conflict() && hasOtherPlaces(w, is))
          .ifPresent(w -> changes.add(conflict(w, is)));
      for (Ledger.Entry entry : is.entries()) {
        if (!isTold(told(entry, after, known), toldBefore)) {
          fresh(entry, is, was);
        }
      }
    }
    for (Ledger was : before.story().figures()) {
      gone(was);
    }
    return changes;
  }

  private void fresh(Ledger.Entry entry, Ledger is, Optional<Ledger> was) {
    List<Ledger.Entry> old = was.map(Ledger::entries).orElse(List.of());
    boolean again =
        old.stream()
            .anyMatch(
                e ->
                    sameNumber(e, entry)
                        && (entry.party().isEmpty() || parties.same(e.party(), entry.party())));
    if (again) {
      return;
    }
    Optional<Ledger.Entry> last =
        entry.status() == Ledger.Status.SUPERSEDED
            ? Optional.empty()
            : old.stream()
                .filter(e -> e.status() != Ledger.Status.SUPERSEDED)
                .filter(e -> parties.same(e.party(), entry.party()))
                .reduce((a, b) -> b);
    last.ifPresent(replaced::add);
    changes.add(
        new StoryChange.OfFigure(
            last.isPresent() ? How.CHANGED : How.NEW,
            subject(is),
            entry.party().map(after::name),
            last.map(StoryChange.Figure::of),
            Optional.of(StoryChange.Figure.of(entry)),
            last.map(Ledger.Entry::places).orElse(List.of()),
            entry.places()));
  }

  /** Figures that nobody gives any more; those that were out of date already do not count. */
  private void gone(Ledger was) {
    for (Ledger.Entry entry : was.entries()) {
      boolean stands =
          entry.status() == Ledger.Status.SUPERSEDED
              || replaced.contains(entry)
              || isTold(told(entry, before, a -> a), toldAfter)
              || Optional.ofNullable(later.get(was.id())).stream()
                  .flatMap(l -> l.entries().stream())
                  .anyMatch(e -> sameNumber(entry, e) && parties.same(entry.party(), e.party()));
      if (!stands) {
        changes.add(
            new StoryChange.OfFigure(
                How.GONE,
                subject(was),
                entry.party().map(before::name),
                Optional.of(StoryChange.Figure.of(entry)),
                Optional.empty(),
                entry.places(),
                List.of()));
      }
    }
  }

  private boolean hasOtherPlaces(Ledger was, Ledger is) {
    return is.entries().stream().anyMatch(e -> !isTold(told(e, after, known), toldBefore))
        || was.entries().stream().anyMatch(e -> !isTold(told(e, before, a -> a), toldAfter));
  }

  private static StoryChange conflict(Ledger was, Ledger is) {
    return new StoryChange.OfLedger(
        How.CHANGED, subject(is), was.conflict(), is.conflict(), places(was), places(is));
  }

  private static List<Citation> places(Ledger ledger) {
    return ledger.entries().stream().flatMap(e -> e.places().stream()).toList();
  }

  private static String subject(Ledger ledger) {
    return ledger.subject().isEmpty() ? ledger.unit().orElse("") : ledger.subject();
  }

  private static boolean isTold(List<Told> places, Set<Told> told) {
    return places.stream().anyMatch(told::contains);
  }

  private static Set<Told> told(State state, UnaryOperator<Anchor> known) {
    return state.story().figures().stream()
        .flatMap(l -> l.entries().stream())
        .flatMap(e -> told(e, state, known).stream())
        .collect(Collectors.toSet());
  }

  private static List<Told> told(Ledger.Entry entry, State state, UnaryOperator<Anchor> known) {
    return entry.places().stream()
        .map(p -> new Told(known.apply(state.sentence(p)), number(entry)))
        .toList();
  }

  /** The number, or where it is open, the end that it has. */
  private static double number(Ledger.Entry entry) {
    return Stream.of(entry.value(), entry.low(), entry.high())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .findFirst()
        .orElse(0);
  }

  private static boolean sameNumber(Ledger.Entry a, Ledger.Entry b) {
    return Double.compare(number(a), number(b)) == 0;
  }

  private static boolean isOneSubject(Ledger earlier, Ledger later) {
    return earlier.event() == later.event()
        && earlier.change().equals(later.change())
        && earlier.unit().equals(later.unit());
  }

  private static List<Side<Ledger>> sides(State state, UnaryOperator<Anchor> known) {
    return state.story().figures().stream()
        .map(
            l ->
                new Side<>(
                    l,
                    places(l).stream().map(state::sentence).map(known).collect(Collectors.toSet()),
                    Terms.stems(subject(l))))
        .toList();
  }
}
