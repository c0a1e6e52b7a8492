package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A number, or a word that stands for one, with what it counts.
 *
 * @param span the number with its modifier and unit
 * @param value the number; absent where only bounds are known
 * @param low the least it can be, where it is a range
 * @param high the most it can be, where it is a range
 * @param modifier how the words bound it
 * @param unit what is counted or the unit of measure, singular, plain
 * @param subject the shortest phrase from which a reader knows what the number is about
 * @param partOf the index, in the report's quantities, of the one that includes this one
 * @param change set where the number is a change and not a level
 * @param event what happened to what is counted
 * @param statement the id of the innermost statement on whose authority it stands; absent: the
 *     writer's own
 * @param asOf the time it holds for, as a TIMEX3 value
 */
public record Quantity(
    @JsonUnwrapped Span span,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    Modifier modifier,
    Optional<String> unit,
    Optional<String> subject,
    OptionalInt partOf,
    Optional<Change> change,
    Event event,
    Optional<String> statement,
    Optional<String> asOf) {

  /** Checks that there is a number at all. */
  public Quantity {
    if (value.isEmpty() && low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a quantity without a number at " + span);
    }
  }

  /** The same quantity on the authority of {@code id}. */
  public Quantity withStatement(Optional<String> id) {
    return new Quantity(
        span, value, low, high, modifier, unit, subject, partOf, change, event, id, asOf);
  }

  /** The same quantity of something that is not said. */
  public Quantity withoutUnit() {
    return new Quantity(
        span,
        value,
        low,
        high,
        modifier,
        Optional.empty(),
        subject,
        partOf,
        change,
        event,
        statement,
        asOf);
  }

  /** How the words bound a number. */
  public enum Modifier {
    /** Stated plainly. */
    EQUAL("="),
    /** About, around, some. */
    ABOUT("~"),
    /** More than, over. */
    MORE(">"),
    /** At least. */
    AT_LEAST(">="),
    /** Less than, nearly, almost. */
    LESS("<"),
    /** Up to, as many as. */
    AT_MOST("<=");

    private final String sign;

    Modifier(String sign) {
      this.sign = sign;
    }

    /** The sign that the documents write. */
    @JsonValue
    public String sign() {
      return sign;
    }
  }

  /** Which way a number moved. */
  public enum Change {
    /** It grew. */
    INCREASE,

    /** It shrank. */
    DECREASE;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /** What happened to what is counted. */
  public enum Event {
    /** Killed or died. */
    DEAD,

    /** Hurt. */
    INJURED,

    /** Sick or infected. */
    ILL,

    /** Not found. */
    MISSING,

    /** Driven from home. */
    DISPLACED,

    /** Arrested or held. */
    DETAINED,

    /** Sent or stationed. */
    DEPLOYED,

    /** Destroyed or damaged. */
    DESTROYED,

    /** Anything else. */
    OTHER;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
