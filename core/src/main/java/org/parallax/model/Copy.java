package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Passages that stand in two reports.
 *
 * @param from the report they were taken from, or the earlier one
 * @param to the report they were put into
 * @param direction how sure that is
 * @param basis what says so: "credit", "time", "same-page", "containment", "none"
 * @param share of the words of {@code to} that stand in {@code from}, 0 to 1
 * @param passages the stretches, in the order of {@code to}
 */
public record Copy(
    String from,
    String to,
    Direction direction,
    String basis,
    double share,
    List<Passage> passages) {

  /** Copies the list. */
  public Copy {
    passages = List.copyOf(passages);
  }

  /**
   * One stretch that stands in both.
   *
   * @param from where in the one
   * @param to where in the other
   */
  public record Passage(Span from, Span to) {}

  /** How sure the direction is. */
  public enum Direction {
    /** The text says so. */
    KNOWN,

    /** Times or edits speak for it. */
    LIKELY,

    /** Nothing decides; from and to are in the order of the reports. */
    UNKNOWN;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
