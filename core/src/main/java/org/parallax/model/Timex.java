package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A time expression with its TIMEX3 type and value.
 *
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: "2031-04-01", "2031-04-01T09:00", "P3D", "PRESENT_REF"
 */
public record Timex(@JsonUnwrapped Span span, Type type, String value) {

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
}
