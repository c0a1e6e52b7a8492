package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A garbled relay: words that stand more fully elsewhere and lost something on the way.
 *
 * @param claim the claim's id
 * @param from the fuller words
 * @param to the garbled ones
 * @param what was lost or changed
 */
public record Departure(String claim, Citation from, Citation to, What what) {

  /** What was lost or changed on the way. */
  public enum What {
    /** A negation. */
    NEGATION,

    /** A number. */
    FIGURE,

    /** A name. */
    NAME,

    /** A verb or another word. */
    WORDING,

    /** A part. */
    OMISSION;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
