package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All figures of a story about one countable subject.
 *
 * @param id unique within the story
 * @param subject what is counted, as a phrase
 * @param unit what is counted or the unit of measure, singular
 * @param event what happened to what is counted
 * @param scope the town, country or side it is about
 * @param change set where the figures are changes and not levels
 * @param entries one per party and time, oldest first
 * @param conflict how the entries stand to each other
 * @param estimate what they come to, where there are several
 */
public record Ledger(
    String id,
    String subject,
    Optional<String> unit,
    Quantity.Event event,
    Optional<String> scope,
    Optional<Quantity.Change> change,
    List<Entry> entries,
    Conflict conflict,
    Optional<Estimate> estimate) {

  /** Copies the list. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * One figure of one party at one time.
   *
   * @param value the number
   * @param low the least it can be
   * @param high the most it can be
   * @param modifier how the words bound it
   * @param party the party's id, or the outlet's name where the writer vouches for it
   * @param asOf the time it holds for, as a TIMEX3 value
   * @param saidOn when it was said, as a TIMEX3 value
   * @param places every place it stands
   * @param status how it stands to the other entries
   * @param partOf the figure that includes this one
   */
  public record Entry(
      OptionalDouble value,
      OptionalDouble low,
      OptionalDouble high,
      Quantity.Modifier modifier,
      Optional<String> party,
      Optional<String> asOf,
      Optional<String> saidOn,
      List<Citation> places,
      Status status,
      Optional<Part> partOf) {

    /** Copies the list and checks that there is a place. */
    public Entry {
      places = List.copyOf(places);
      if (places.isEmpty()) {
        throw new IllegalArgumentException("a figure without a place");
      }
    }
  }

  /**
   * A figure that includes another.
   *
   * @param ledger the ledger's id
   * @param entry its index in that ledger's entries
   */
  public record Part(String ledger, int entry) {}

  /** How an entry stands to the others. */
  public enum Status {
    /** The latest of its party, with no rival. */
    CURRENT,

    /** Its party has given a later one. */
    SUPERSEDED,

    /** Another party says otherwise about the same time. */
    RIVAL;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /** How the entries of a ledger stand to each other. */
  public enum Conflict {
    /** All agree. */
    NONE,

    /** Two parties differ. */
    RIVAL,

    /** One party has changed its figure. */
    REVISED;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
