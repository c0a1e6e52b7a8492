package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Words that name or describe a party or a place.
 *
 * @param span the words
 * @param type what they name
 * @param actor the id of the party in the same report, where it is one
 */
public record Mention(@JsonUnwrapped Span span, Type type, Optional<String> actor) {

  /** What is named. */
  public enum Type {
    /** A human being. */
    PERSON,

    /** A body. */
    ORGANISATION,

    /** A place. */
    PLACE,

    /** Something else with a name. */
    OTHER;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
