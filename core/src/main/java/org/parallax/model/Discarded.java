package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stretch of a plain-text input that is not the story.
 *
 * @param span where it stands
 * @param reason what it is
 */
public record Discarded(@JsonUnwrapped Span span, Reason reason) {

  /** Why a stretch is not the story. */
  public enum Reason {
    /** Standing text of the outlet. */
    BOILERPLATE,

    /** Links, labels and buttons. */
    NAVIGATION,

    /** A plea to sign up, subscribe or donate. */
    APPEAL,

    /** The words under a picture. */
    CAPTION,

    /** Who wrote it and when. */
    BYLINE,

    /** A pointer to another report. */
    RELATED,

    /** Words that stand in the text already. */
    DUPLICATE;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
