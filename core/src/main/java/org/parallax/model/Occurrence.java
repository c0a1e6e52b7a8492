package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Something that happened, on the timeline.
 *
 * @param on the day, as a TIMEX3 value; where reports disagree, that of most of them
 * @param text what happened, in the words of a report
 * @param claims ids of the claims that say so
 * @param places where it is told
 * @param datings every day on which reports put it, the first first; empty where they agree
 */
public record Occurrence(
    String on,
    String text,
    List<String> claims,
    List<Citation> places,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Dating> datings) {

  /**
   * A day on which some of the reports put it.
   *
   * @param on the day, as a TIMEX3 value
   * @param places where it is put there
   */
  public record Dating(String on, List<Citation> places) {

    /** Copies the list. */
    public Dating {
      places = List.copyOf(places);
    }
  }

  /** Copies the lists and checks that there is a place. */
  public Occurrence {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    datings = List.copyOf(datings);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("an occurrence without a place");
    }
  }
}
