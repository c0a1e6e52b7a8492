package org.parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * What one party did to one claim over time.
 *
 * @param party the party's id
 * @param claim the claim's id; absent for a refusal that belongs to none
 * @param topic what a refusal without a claim is about
 * @param moves oldest first; those without a day stand last, in the order of the reports
 */
public record Position(
    String party, Optional<String> claim, Optional<String> topic, List<Move> moves) {

  /** Copies the list. */
  public Position {
    moves = List.copyOf(moves);
  }

  /**
   * One stance at one time.
   *
   * @param on the day or time, as a TIMEX3 value; absent: undated
   * @param stance toward the claim
   * @param place where it stands
   */
  public record Move(Optional<String> on, Statement.Stance stance, Citation place) {}
}
