package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One utterance and the ways in which the reports give it.
 *
 * @param id unique within the story
 * @param speaker the party's id, where known
 * @param text the fullest wording
 * @param variants the wordings, the fullest first
 */
public record Quote(String id, Optional<String> speaker, String text, List<Variant> variants) {

  /** Copies the list. */
  public Quote {
    variants = List.copyOf(variants);
  }

  /**
   * One wording.
   *
   * @param text the words
   * @param kind how they depart from the fullest wording
   * @param unmarked whether they stand without quotation marks
   * @param places every place where they stand so
   * @param lost what is lost that turns the sense
   */
  public record Variant(
      String text,
      Kind kind,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean unmarked,
      List<Citation> places,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Loss> lost) {

    /** Copies the lists. */
    public Variant {
      places = List.copyOf(places);
      lost = List.copyOf(lost);
    }
  }

  /** What a wording can lose so that the sense turns. */
  public enum Loss {
    /** "Not", "no", "never". */
    NEGATION,

    /** "If", "unless", "until". */
    CONDITION;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /** How a wording departs from the fullest one. */
  public enum Kind {
    /** Case, marks, spelling and bracketed names aside, the same. */
    EXACT,

    /** Words are left out. */
    CUT,

    /** Words are changed. */
    REWORDED,

    /** Another translation of the same words. */
    TRANSLATED,

    /** The sense without the words. */
    PARAPHRASE;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
