package org.parallax.statements;

import org.parallax.encoder.Style;

/** Whose definition of an attribution statements follow. */
public enum Convention {
  /**
   * This program's: what is said and by whom, the words of source, cue and content without what
   * only joins them ("that", auxiliaries, relative clauses).
   */
  PARALLAX(Style.PARALLAX),

  /**
   * PolNeAR's (Newell, Margolin and Ruths, 2018), which counts thoughts and intentions as well and
   * marks the words with what joins them: for figures beside those of others on that corpus.
   */
  POLNEAR(Style.POLNEAR);

  private final Style style;

  Convention(Style style) {
    this.style = style;
  }

  /** What the encoder is told. */
  public Style style() {
    return style;
  }
}
