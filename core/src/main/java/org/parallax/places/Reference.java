package org.parallax.places;

/**
 * A place under one of its names.
 *
 * @param place its number in the gazetteer
 * @param use how the name names it
 */
record Reference(int place, Use use) {

  private static final Use[] USES = Use.values();

  /** Reads a packed reference: four times the place plus the use. */
  static Reference unpack(int packed) {
    return new Reference(packed >> 2, USES[packed & 3]);
  }

  /** Whether the name is the place's own. */
  boolean own() {
    return use == Use.NAME;
  }

  /** How a name names a place; the order is that of the packed file. */
  enum Use {
    /** Its own name. */
    NAME,
    /** Another name, a former one or another spelling. */
    OTHER,
    /** An adjective or the name of its people. */
    ADJECTIVE
  }
}
