package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A proposition that the writer puts on somebody's authority.
 *
 * @param id unique within the report
 * @param kind direct, indirect or mixed speech
 * @param source who says it; absent where the text names nobody
 * @param cue the words that mark the attribution; absent for a bare quotation
 * @param content what is said, in pieces where the cue interrupts it
 * @param stance of the source toward the content, read off the cue
 * @param certainty with which the source holds it
 * @param via ids of the actors who relayed it, nearest the reader first
 * @param saidOn when it was said, as a TIMEX3 value
 * @param anonymous whether the source cannot be identified from the text; absent where there is no
 *     source
 */
public record Statement(
    String id,
    Kind kind,
    Optional<Source> source,
    Optional<Marked> cue,
    Marked content,
    Stance stance,
    Certainty certainty,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> via,
    Optional<String> saidOn,
    Optional<Boolean> anonymous) {

  /** Copies the lists. */
  public Statement {
    via = List.copyOf(via);
  }

  /**
   * Words of one role.
   *
   * @param spans at least one, in reading order
   */
  public record Marked(List<Span> spans) {

    /** Copies and checks the spans. */
    public Marked {
      spans = Spans.inOrder(spans);
    }
  }

  /**
   * Who says it.
   *
   * @param spans at least one, in reading order
   * @param actor the id of the party in the same report, where it could be told
   */
  public record Source(List<Span> spans, Optional<String> actor) {

    /** Copies and checks the spans. */
    public Source {
      spans = Spans.inOrder(spans);
    }
  }

  /** How the words are given. */
  public enum Kind {
    /** All of it stands in quotation marks. */
    DIRECT,

    /** None of it does. */
    INDIRECT,

    /** Part of it does. */
    MIXED;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /** Of a source toward a content. */
  public enum Stance {
    /** Says that it is so. */
    ASSERTS,

    /** Says that it is not so. */
    DENIES,

    /** Neither confirms nor denies, or declines to say. */
    NEITHER,

    /** Questions it. */
    DOUBTS,

    /** Predicts, plans or warns of it. */
    EXPECTS,

    /** Asks for it to be done. */
    DEMANDS,

    /** Asks whether it is so. */
    ASKS;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /** With which a source holds a content. */
  public enum Certainty {
    /** Without reserve. */
    CERTAIN,

    /** Likely, believed. */
    PROBABLE,

    /** May, could, suspected. */
    POSSIBLE,

    /** Merely mentioned. */
    UNSPECIFIED;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
