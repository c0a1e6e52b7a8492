package org.parallax.names;

import java.util.TreeMap;
import org.parallax.model.Span;

/** Where names already stand; none overlaps another that is added. A throwaway of one call. */
final class Taken {

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  void add(Span span) {
    ends.merge(span.start(), span.end(), Math::max);
  }

  /** Whether no name stands in {@code span}. */
  boolean isFree(Span span) {
    var before = ends.lowerEntry(span.end());
    return before == null || before.getValue() <= span.start();
  }
}
