package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A party as one report speaks of it.
 *
 * @param id unique within the report
 * @param name its fullest name in the report
 * @param type what it is
 * @param wikidata its Wikidata id, where known
 */
public record Actor(String id, String name, Type type, Optional<String> wikidata) {

  /** What a party is. */
  public enum Type {
    /** One human being. */
    PERSON,

    /** A body with a name. */
    ORGANISATION,

    /** A country, capital or building that stands for a government. */
    PLACE_GOVERNMENT,

    /** Several people without a body: "residents", "officials". */
    GROUP,

    /** A news outlet, a document or a study. */
    PUBLICATION,

    /** The text does not tell. */
    UNKNOWN;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
