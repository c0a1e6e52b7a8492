package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;

/**
 * Exact words of one report of a story: what every finding of a story points at.
 *
 * @param report the report's id
 * @param span where in that report's text
 */
public record Citation(String report, @JsonUnwrapped Span span) implements Comparable<Citation> {

  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::report).thenComparing(Citation::span);

  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
