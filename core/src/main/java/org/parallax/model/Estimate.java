package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalDouble;

/**
 * What a ledger comes to, by a rule that the user chose. Figures that their party has given up do
 * not count.
 *
 * @param rule the rule
 * @param low the least that somebody stands by
 * @param best the number that the rule picks; absent where it picks none
 * @param high the most that somebody stands by
 */
public record Estimate(Rule rule, OptionalDouble low, OptionalDouble best, OptionalDouble high) {

  /** How one number is picked from those that parties stand by. */
  public enum Rule {
    /** The lowest one. */
    LOWEST,

    /** The one that was given last; none where figures have no time. */
    LATEST,

    /** None: the lowest and the highest stand beside each other. */
    RANGE;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
