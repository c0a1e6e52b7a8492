package org.parallax.quantities;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Change;
import org.parallax.model.Quantity.Event;
import org.parallax.model.Quantity.Modifier;
import org.parallax.model.Span;

/** A figure while it is being read; lives for one call. */
final class Draft {

  final Words words;
  final Numeral numeral;

  /** Index of the first word of the figure, with its modifier. */
  final int from;

  /** Index after its last word, with its unit. */
  final int to;

  final Modifier modifier;

  /** Whether the figure stands before its noun like an adjective: "a three-day summit". */
  final boolean adjective;

  /** The unit of measure or money, where it is no count. */
  Optional<Unit> measure;

  Optional<NounPhrase> counted = Optional.empty();
  Optional<String> unit = Optional.empty();
  Optional<String> subject = Optional.empty();

  /** What is counted, without where and by whom; an elliptic figure carries it over. */
  Optional<String> base = Optional.empty();

  Optional<Verb> verb = Optional.empty();
  Event event = Event.OTHER;
  Optional<Change> change = Optional.empty();
  Optional<Draft> whole = Optional.empty();
  Optional<String> asOf = Optional.empty();

  Draft(
      Words words,
      Numeral numeral,
      Bounds.Bound bound,
      int to,
      Optional<Unit> measure,
      boolean adjective) {
    this.words = words;
    this.numeral = numeral;
    this.from = bound.from();
    this.to = to;
    this.modifier = bound.modifier();
    this.measure = measure;
    this.adjective = adjective;
  }

  boolean isCount() {
    return measure.isEmpty() && numeral.form() != Numeral.Form.SHARE;
  }

  boolean isShare() {
    return (numeral.form() == Numeral.Form.SHARE && measure.isEmpty())
        || measure.filter(Unit::isShare).isPresent();
  }

  /** Whether it is no smaller than {@code part} and more than nothing. */
  boolean isAtLeast(Draft part) {
    return numeral.known() >= part.numeral.known() && numeral.known() > 0;
  }

  /** Whether it counts the same things as {@code other}, or things that the same befell. */
  boolean countsLike(Draft other) {
    boolean same = unit.isPresent() && unit.equals(other.unit);
    return same || (event != Event.OTHER && event == other.event);
  }

  /** Index after everything that names what is counted. */
  int end() {
    return counted.map(NounPhrase::to).orElse(to);
  }

  /** Whether a plus or a minus is written to the number: "-5°C", "+0.2%". */
  boolean isSigned() {
    Word sign = words.at(numeral.from() - 1);
    return from < numeral.from() && words.at(numeral.from()).glued() && sign.isSign();
  }

  Span span() {
    return words.span(from, to);
  }

  Quantity finished(OptionalInt partOf) {
    return new Quantity(
        span(),
        numeral.value(),
        numeral.low(),
        numeral.high(),
        modifier,
        unit,
        subject,
        partOf,
        change,
        event,
        Optional.empty(),
        asOf);
  }
}
