package org.parallax.model;

import java.util.List;

/** Checks on lists of spans. */
final class Spans {
  private Spans() {}

  /** A copy of {@code spans}; at least one, in reading order, none overlapping the next. */
  static List<Span> inOrder(List<Span> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a finding without a span");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException("spans out of order: " + spans);
      }
    }
    return List.copyOf(spans);
  }
}
