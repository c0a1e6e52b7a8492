package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of the brief.
 *
 * @param text the sentence
 * @param kind what it tells; absent in documents of older versions
 * @param cites the words it rests on; at least one
 */
public record BriefSentence(String text, Optional<Kind> kind, List<Citation> cites) {

  /** Copies the list and checks that there is a citation. */
  public BriefSentence {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("a sentence of the brief without a citation: " + text);
    }
  }

  /** What a sentence of the brief tells. */
  public enum Kind {
    /** A claim that several origins assert. */
    AGREED,

    /** A claim that somebody denies or asserts otherwise. */
    DISPUTED,

    /** A claim that goes back to one party. */
    SINGLE_ORIGIN,

    /** A claim that its party has taken back. */
    SUPERSEDED,

    /** Figures that differ or were revised. */
    FIGURES,

    /** What one party did to a claim. */
    POSITION;

    /** The kind of a sentence that tells a claim. */
    public static Kind of(Claim.Agreement agreement) {
      return switch (agreement) {
        case AGREED -> AGREED;
        case DISPUTED -> DISPUTED;
        case SINGLE_ORIGIN -> SINGLE_ORIGIN;
        case SUPERSEDED -> SUPERSEDED;
      };
    }

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
