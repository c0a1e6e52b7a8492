package org.parallax.gazetteer;

import java.util.List;

/**
 * A place under one of its names.
 *
 * @param place its number in the gazetteer
 * @param use how the name names it
 */
public record Reference(int place, Use use) {

  /** The order is that of the packed file. */
  private static final List<Use> USES = List.of(Use.NAME, Use.OTHER, Use.ADJECTIVE);

  /** Reads a packed reference: four times the place plus the use. */
  static Reference unpack(int packed) {
    return new Reference(placeOf(packed), USES.get(packed & 3));
  }

  /** The place of a packed reference. */
  static int placeOf(int packed) {
    return packed >> 2;
  }

  /** What {@link #unpack} reads. */
  int pack() {
    return place << 2 | USES.indexOf(use);
  }

  /** Whether the name is the place's own. */
  public boolean own() {
    return use == Use.NAME;
  }

  /** How a name names a place. */
  public enum Use {
    /** Its own name. */
    NAME,
    /** Another name, a former one or another spelling. */
    OTHER,
    /** An adjective or the name of its people. */
    ADJECTIVE
  }
}
