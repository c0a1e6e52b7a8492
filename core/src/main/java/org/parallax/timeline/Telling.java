package org.parallax.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Citation;

/**
 * A sentence that tells of a day.
 *
 * @param at where it stands
 * @param days the days that it names, ISO, those on which somebody said something aside; the first
 *     is the one that it tells of
 * @param published when its report came out, where known
 * @param text its words
 * @param stems its content words, times and numbers aside
 * @param numbers the numbers of its figures
 * @param claims the claims that it says
 */
record Telling(
    Citation at,
    Set<String> days,
    Optional<LocalDate> published,
    String text,
    Set<String> stems,
    Set<Double> numbers,
    Set<String> claims) {

  /** The share of the content words of the shorter one that both have. */
  double likeness(Telling other) {
    return (double) shared(other) / Math.min(stems.size(), other.stems.size());
  }

  /** How many content words both have. */
  long shared(Telling other) {
    return stems.stream().filter(other.stems::contains).count();
  }
}
