package org.parallax.encoder;

/** Whose habits of annotation the answers shall follow; told to the encoder in the first piece. */
public enum Style {
  /** The definitions of this program. */
  PARALLAX,

  /** PolNeAR: thoughts and intentions count as well, and nothing is nested. */
  POLNEAR,

  /** Texts in which only names are marked. */
  NAMES
}
