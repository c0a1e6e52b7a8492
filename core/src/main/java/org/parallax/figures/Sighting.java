package org.parallax.figures;

import java.util.Optional;
import org.parallax.model.Citation;
import org.parallax.model.Quantity;

/**
 * A quantity as it stands in one report.
 *
 * @param at the exact words
 * @param index in its report's quantities
 * @param quantity the quantity
 * @param subject what it counts
 * @param bounds what it leaves possible
 * @param party the party's id or the outlet's name
 * @param attributed whether a party, and not the writer, vouches for it
 * @param day the day it holds for or was said on, ISO, where known
 * @param saidOn when it was said, as a TIMEX3 value
 */
record Sighting(
    Citation at,
    int index,
    Quantity quantity,
    Subject subject,
    Bounds bounds,
    String party,
    boolean attributed,
    Optional<String> day,
    Optional<String> saidOn) {

  /** When it holds or was said, to sort by; what has no time stands last. */
  String when() {
    return day.or(() -> saidOn).orElse("~");
  }
}
