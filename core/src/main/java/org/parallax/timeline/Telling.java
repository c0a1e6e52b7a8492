package org.parallax.timeline;

import java.util.Set;
import org.parallax.model.Citation;

/**
 * A sentence that tells of a day.
 *
 * @param at where it stands
 * @param text its words
 * @param stems its content words
 * @param claims the claims that it says
 */
record Telling(Citation at, String text, Set<String> stems, Set<String> claims) {

  /** The share of the content words of the shorter one that both have. */
  double likeness(Telling other) {
    long shared = stems.stream().filter(other.stems::contains).count();
    return (double) shared / Math.min(stems.size(), other.stems.size());
  }
}
