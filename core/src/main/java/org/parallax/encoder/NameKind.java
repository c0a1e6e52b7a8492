package org.parallax.encoder;

/** The kinds of names that the lower part tells apart. */
public enum NameKind {
  /** A human being. */
  PERSON,

  /** A body, a company, a party. */
  ORGANISATION,

  /** Somewhere. */
  PLACE
}
