package org.parallax.encoder;

/** Whose habits of annotation the answers shall follow; told to the encoder in the first piece. */
public enum Style {
  /** The definitions of this program. */
  PARALLAX(2 * Piece.SHAPES),

  /** PolNeAR: thoughts and intentions count as well, and nothing is nested. */
  POLNEAR(2 * Piece.SHAPES + 1),

  /** Texts in which only names are marked. */
  NAMES(2 * Piece.SHAPES + 2),

  /** Two sentences of which the second is judged by the first. */
  PAIR(2 * Piece.SHAPES + 3);

  private final int type;

  Style(int type) {
    this.type = type;
  }

  /** The type of the first place; those below are shapes. */
  int type() {
    return type;
  }
}
