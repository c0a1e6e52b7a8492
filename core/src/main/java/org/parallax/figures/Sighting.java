package org.parallax.figures;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Citation;
import org.parallax.model.Quantity;
import org.parallax.model.Span;

/**
 * A quantity as it stands in one report.
 *
 * @param at the exact words
 * @param index in its report's quantities
 * @param quantity the quantity
 * @param phrase what it counts, in words that a reader is shown
 * @param subject what it counts, to be compared
 * @param bounds what it leaves possible
 * @param party the party's id or the outlet's name
 * @param side the body that the party speaks for; the party itself where it speaks for none
 * @param attributed whether a party, and not the writer, vouches for it
 * @param credited the stems of the names of outlets that it is credited to
 * @param time when it holds and was said
 * @param setting where in its report it stands
 */
record Sighting(
    Citation at,
    int index,
    Quantity quantity,
    String phrase,
    Subject subject,
    Bounds bounds,
    String party,
    String side,
    boolean attributed,
    Set<Set<String>> credited,
    Time time,
    Setting setting) {

  /**
   * When a figure holds.
   *
   * @param when the day, with the time of day where known, that it holds for or was said on, ISO
   * @param saidOn when it was said, as a TIMEX3 value
   * @param era the year, where it holds for one before the story's
   * @param quarter the part of a year that it is the number of; empty for none
   * @param expected whether it is still to come
   */
  record Time(
      Optional<String> when,
      Optional<String> saidOn,
      String era,
      String quarter,
      boolean expected) {

    /** Whether it is of the same stretch of time as {@code other}, as far as both tell. */
    boolean isOfOneEra(Time other) {
      return era.equals(other.era)
          && (quarter.isEmpty() || other.quarter.isEmpty() || quarter.equals(other.quarter));
    }
  }

  /**
   * Where a figure stands.
   *
   * @param sentence its sentence
   * @param post where its post starts, 0 for an article
   * @param moves whether its sentence tells of a number that moved: "from 12 to 15"
   * @param withdrawn whether its sentence takes it back: "an earlier version said 10"
   * @param denied whether nobody stands by it where it is said: "denied that 40 had died"
   * @param stems the content words of its sentence
   * @param clause the words around it, for a reader who is told nothing else
   * @param attribute whether it describes a thing by its measure: "a 4-inch screen"
   */
  record Setting(
      Span sentence,
      int post,
      boolean moves,
      boolean withdrawn,
      boolean denied,
      Set<String> stems,
      String clause,
      boolean attribute) {

    /** The same place, of a number that has been given up since. */
    Setting former() {
      return new Setting(sentence, post, true, true, denied, stems, clause, attribute);
    }
  }

  /** When it holds or was said, to sort by; what has no time stands last. */
  String when() {
    return time.when().or(time::saidOn).orElse("~");
  }

  /** The same sighting about what {@code other} is about. */
  Sighting about(Sighting other) {
    return counting(other.phrase, other.subject);
  }

  /** The same sighting where nothing tells what is counted: "the three", whoever they are. */
  Sighting ofUnknown() {
    return counting(phrase, subject.ofUnknown());
  }

  private Sighting counting(String told, Subject counted) {
    return new Sighting(
        at,
        index,
        quantity,
        told,
        counted,
        bounds,
        party,
        side,
        attributed,
        credited,
        time,
        setting);
  }

  /** The same sighting on the authority of whoever vouches for {@code other}. */
  Sighting of(Sighting other) {
    return new Sighting(
        at,
        index,
        quantity,
        phrase,
        subject,
        bounds,
        other.party,
        other.side,
        other.attributed,
        other.credited,
        time,
        setting);
  }

  /** The same sighting, of a number that has been given up since. */
  Sighting former() {
    return new Sighting(
        at,
        index,
        quantity,
        phrase,
        subject,
        bounds,
        party,
        side,
        attributed,
        credited,
        time,
        setting.former());
  }

  /** Whether both give one number, however hedged. */
  boolean sameNumber(Sighting other) {
    return quantity.value().equals(other.quantity.value())
        && quantity.low().equals(other.quantity.low())
        && quantity.high().equals(other.quantity.high());
  }

  /** Whether nothing is counted: "none of the crew". */
  boolean isZero() {
    return quantity.value().isPresent() && quantity.value().getAsDouble() == 0;
  }
}
