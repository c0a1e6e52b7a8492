package org.parallax.model;

import java.util.List;

/**
 * Something that happened, on the timeline.
 *
 * @param on the day or time, as a TIMEX3 value
 * @param text what happened, in the words of a report
 * @param claims ids of the claims that say so
 * @param places where it is told
 */
public record Occurrence(String on, String text, List<String> claims, List<Citation> places) {

  /** Copies the lists and checks that there is a place. */
  public Occurrence {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("an occurrence without a place");
    }
  }
}
