package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A time expression with its TIMEX3 type and value.
 *
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: "2031-04-01", "2031-04-01T09:00", "P3D", "PRESENT_REF"
 * @param zone how far the clock is from UTC ("Z", "-04:00"), where the text names the zone; the
 *     value is the time on that clock
 * @param role what the time is the time of; absent where the words do not tell, as for most
 *     durations and sets
 */
public record Timex(
    @JsonUnwrapped Span span, Type type, String value, Optional<String> zone, Optional<Role> role) {

  /** A time expression of which no more than type and value is known. */
  public static Timex of(Span span, Type type, String value) {
    return new Timex(span, type, value, Optional.empty(), Optional.empty());
  }

  /** TIMEX3 types, written as TIMEX3 writes them. */
  public enum Type {
    /** A day or anything longer. */
    DATE,
    /** A time of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Times that recur. */
    SET
  }

  /** What a time is the time of. */
  public enum Role {
    /** When what the clause tells of happened, or is to happen. */
    HAPPENED,
    /** When somebody said, wrote or announced it. */
    SAID,
    /** From when on it holds: "since 2014", "effective Monday". */
    SINCE,
    /** Until when it holds, or by when it is due: "until June", "by Friday". */
    UNTIL,
    /** When this text was published: a dateline, a byline, "updated 9 May". */
    PUBLISHED;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
