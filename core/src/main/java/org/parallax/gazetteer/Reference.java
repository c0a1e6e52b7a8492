package org.parallax.gazetteer;

/**
 * A place under one of its names.
 *
 * @param place its number in the gazetteer
 * @param use how the name names it
 */
public record Reference(int place, Use use) {

  private static final Use[] USES = Use.values();

  /** Reads a packed reference: four times the place plus the use. */
  static Reference unpack(int packed) {
    return new Reference(placeOf(packed), USES[packed & 3]);
  }

  /** The place of a packed reference. */
  static int placeOf(int packed) {
    return packed >> 2;
  }

  /** What {@link #unpack} reads. */
  int pack() {
    return place << 2 | use.ordinal();
  }

  /** Whether the name is the place's own. */
  public boolean own() {
    return use == Use.NAME;
  }

  /** How a name names a place; the order is that of the packed file. */
  public enum Use {
    /** Its own name. */
    NAME,
    /** Another name, a former one or another spelling. */
    OTHER,
    /** An adjective or the name of its people. */
    ADJECTIVE
  }
}
