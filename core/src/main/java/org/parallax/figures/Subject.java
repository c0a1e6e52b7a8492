package org.parallax.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity;

/**
 * What a figure counts, in a form in which two wordings can be held against each other.
 *
 * @param unit the class of its unit; empty for a bare number
 * @param event what happened to what is counted
 * @param change set where it is a change and not a level
 * @param names stems of the proper names in its subject: countries, towns, sides
 * @param bearers those of them that stand before what is counted: "Russian drones"
 * @param words the other stems
 * @param towns the places named in its sentence, countries and the story's own setting aside
 */
record Subject(
    String unit,
    Quantity.Event event,
    Optional<Quantity.Change> change,
    Set<String> names,
    Set<String> bearers,
    Set<String> words,
    Set<String> towns) {

  /** The unit class of people of whom nothing more is said. */
  static final String PERSON = "person";

  private static final double ENOUGH = 0.5;

  Subject {
    names = Set.copyOf(names);
    bearers = Set.copyOf(bearers);
    words = Set.copyOf(words);
    towns = Set.copyOf(towns);
  }

  /** The same where nothing says what is counted. */
  Subject ofUnknown() {
    return new Subject("", Quantity.Event.OTHER, change, Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** How well two subjects fit, 0 (another subject) to 1. */
  double fit(Subject other) {
    if (!isComparable(other)) {
      return 0;
    }
    Set<String> mine = all();
    Set<String> theirs = other.all();
    double both = shared(mine, theirs);
    if (UnitClasses.isMeasure(unit)) {
      double alike = both / Math.max(1, Math.max(mine.size(), theirs.size()));
      return both > 1 && alike >= ENOUGH ? alike : 0;
    }
    int least = Math.min(mine.size(), theirs.size());
    if (least == 0) {
      // A bare "15 dead" can be any toll of the story; bare "people" nobody in particular.
      return isToll() && other.isToll() ? ENOUGH : 0;
    }
    double share = both / least;
    double needed = isToll() && other.isToll() ? 0 : ENOUGH;
    return share >= needed ? Math.max(share, ENOUGH) : 0;
  }

  /** The share of the longer wording's stems that stand in the other too. */
  double alike(Subject other) {
    Set<String> mine = all();
    Set<String> theirs = other.all();
    return (double) shared(mine, theirs) / Math.max(1, Math.max(mine.size(), theirs.size()));
  }

  /** Whether nothing that both say sets them apart. */
  boolean isComparable(Subject other) {
    boolean units = unit.equals(other.unit) || (isToll() && other.isToll());
    return units && change.equals(other.change) && eventsFit(other) && isOfOneSide(other);
  }

  /**
   * Whether nothing is told of the one that is not told of the other too, their names aside:
   * soldiers who were found are not those who take part.
   */
  boolean doesLike(Subject other) {
    boolean told = event != Quantity.Event.OTHER && other.event != Quantity.Event.OTHER;
    boolean sent = event == Quantity.Event.DEPLOYED || other.event == Quantity.Event.DEPLOYED;
    return told
        || sent
        || words.isEmpty()
        || other.words.isEmpty()
        || shared(words, other.words) > 0;
  }

  /** Whether both count people, in whatever words, whom the same has befallen. */
  boolean areOneSortOfVictims(Subject other) {
    return isVictims()
        && event == other.event
        && change.equals(other.change)
        && UnitClasses.areGrownUps(unit)
        && UnitClasses.areGrownUps(other.unit)
        && isOfOneSide(other);
  }

  /** Whether both count the same sort of things, in whatever words. */
  boolean isOfOneSort(Subject other) {
    return unit.equals(other.unit)
        || unit.isEmpty()
        || other.unit.isEmpty()
        || (UnitClasses.arePeople(unit) && UnitClasses.arePeople(other.unit));
  }

  /** Whether neither name nor town nor another event sets them apart, their units aside. */
  boolean isNowhereApart(Subject other) {
    boolean events =
        event == other.event
            || event == Quantity.Event.OTHER
            || other.event == Quantity.Event.OTHER;
    return events && isOfOneSide(other);
  }

  private boolean isOfOneSide(Subject other) {
    boolean towns = this.towns.isEmpty() || other.towns.isEmpty() || sharesTown(other);
    boolean sides =
        (names.isEmpty() || other.names.isEmpty() || shared(names, other.names) > 0)
            && (bearers.isEmpty() || other.bearers.isEmpty() || shared(bearers, other.bearers) > 0);
    return sides && towns;
  }

  boolean sharesTown(Subject other) {
    return shared(towns, other.towns) > 0;
  }

  private boolean eventsFit(Subject other) {
    boolean open = event == Quantity.Event.OTHER || other.event == Quantity.Event.OTHER;
    boolean sent = event == Quantity.Event.DEPLOYED || other.event == Quantity.Event.DEPLOYED;
    int least = sent ? 1 : 2;
    return event == other.event
        || (open && !isVictims() && !other.isVictims() && shared(names, other.names) >= least);
  }

  /** Whether it counts people in some state of theirs: another hour's number is no rival. */
  boolean changesByTheHour() {
    return isVictims() || unit.equals(PERSON);
  }

  /** Whether it counts victims. */
  boolean isVictims() {
    return switch (event) {
      case DEAD, INJURED, ILL, MISSING, DISPLACED, DETAINED -> true;
      case DEPLOYED, DESTROYED, OTHER -> false;
    };
  }

  /** Whether it counts victims of whom nothing more is said than that they are people. */
  boolean isToll() {
    boolean patients = unit.equals("patient") && event == Quantity.Event.DEAD;
    return isVictims()
        && (patients || unit.equals(PERSON) || unit.equals("passenger") || unit.isEmpty());
  }

  /** Whether it says nothing of its own by which another wording could be recognised. */
  boolean isBare() {
    return !isVictims() && names.isEmpty() && words.isEmpty();
  }

  /** All its stems. */
  Set<String> all() {
    Set<String> all = new HashSet<>(names);
    all.addAll(words);
    return all;
  }

  /** How many members two sets have in common. */
  static int shared(Set<String> a, Set<String> b) {
    int n = 0;
    for (String s : a) {
      if (b.contains(s)) {
        n++;
      }
    }
    return n;
  }
}
