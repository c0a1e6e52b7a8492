package org.parallax.statements;

import java.util.List;
import org.parallax.model.Statement;

/**
 * A verb of report as the vocabulary lists it.
 *
 * @param words its base form, then its particles
 * @param frames letters for the constructions it takes, explained in the vocabulary file
 * @param stance of a source that uses it
 * @param certainty of a source that uses it
 * @param negated stance of a source of whom it is negated
 */
record CueEntry(
    List<String> words,
    String frames,
    Statement.Stance stance,
    Statement.Certainty certainty,
    Statement.Stance negated) {

  CueEntry {
    words = List.copyOf(words);
  }

  /** Whether it takes the construction. */
  boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }

  String lemma() {
    return words.getFirst();
  }
}
