package org.parallax.stances;

import java.util.List;

/** What can be asked about a pair of sentences; the order of the labels is that of the scores. */
public enum PairTask {
  /** Whether the second says the same as the first, the opposite, or something else. */
  RELATION("same", "different", "negated"),

  /** Whether the second, a headline or a sentence of a report, holds the first to be true. */
  STANCE("for", "against", "observing"),

  /** What the second does to the first, when both are about one event. */
  EVIDENCE("strengthen", "weaken", "neither");

  private final List<String> labels;

  PairTask(String... labels) {
    this.labels = List.of(labels);
  }

  /** The answers, as they are written. */
  public List<String> labels() {
    return labels;
  }
}
