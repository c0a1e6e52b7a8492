package org.parallax.model;

import java.util.List;

/**
 * One sentence of the brief.
 *
 * @param text the sentence
 * @param cites the words it rests on; at least one
 */
public record BriefSentence(String text, List<Citation> cites) {

  /** Copies the list and checks that there is a citation. */
  public BriefSentence {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("a sentence of the brief without a citation: " + text);
    }
  }
}
