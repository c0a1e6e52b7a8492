package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What several statements, and the writers' own sentences, say alike.
 *
 * @param id unique within the story
 * @param text the wording that stands for all of them
 * @param statements the statements that say it
 * @param places the writers' own sentences that say it
 * @param against ids of claims that are incompatible with it
 * @param outlets how many outlets carry it
 * @param origins ids of the parties, or names of outlets, it goes back to; copies and relays of one
 *     party count once
 * @param agreement how it stands among the parties
 * @param first where it was published first, or in the first report where dates are missing
 */
public record Claim(
    String id,
    String text,
    List<Support> statements,
    List<Citation> places,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> against,
    int outlets,
    List<String> origins,
    Agreement agreement,
    Citation first) {

  /** Copies the lists. */
  public Claim {
    statements = List.copyOf(statements);
    places = List.copyOf(places);
    against = List.copyOf(against);
    origins = List.copyOf(origins);
  }

  /**
   * A statement that says the claim.
   *
   * @param report the report's id
   * @param statement the statement's id in it
   * @param origin the party it goes back to
   * @param stance of the statement's source toward the claim, which may word it the other way round
   */
  public record Support(
      String report, String statement, Optional<String> origin, Statement.Stance stance) {}

  /** How a claim stands among the parties. */
  public enum Agreement {
    /** Two independent origins assert it. */
    AGREED,

    /** Somebody denies it or asserts something incompatible. */
    DISPUTED,

    /** All of it goes back to one party. */
    SINGLE_ORIGIN,

    /** The same party has said otherwise since. */
    SUPERSEDED;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
