package org.parallax.claims;

import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.Departure;

/**
 * The claims of a story and the garbled relays beside them.
 *
 * @param claims what is said, the weightiest first
 * @param departures garbled relays
 */
public record Claims(List<Claim> claims, List<Departure> departures) {

  /** Copies the lists. */
  public Claims {
    claims = List.copyOf(claims);
    departures = List.copyOf(departures);
  }
}
