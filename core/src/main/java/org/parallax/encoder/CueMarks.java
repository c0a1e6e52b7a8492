package org.parallax.encoder;

/** Tells the upper layers which cue is asked about: how far each place is from it. */
public final class CueMarks {

  /** The mark of the cue itself; smaller marks stand before it, larger ones after. */
  public static final int CUE = 10;

  /** How many marks there are. */
  public static final int COUNT = 2 * CUE + 1;

  private CueMarks() {}

  /** The mark of {@code place} for the cue at {@code cue}. */
  public static int mark(int place, Places cue) {
    if (place < cue.from()) {
      return CUE - step(cue.from() - place);
    }
    return place < cue.to() ? CUE : CUE + step(place - cue.to() + 1);
  }

  private static int step(int distance) {
    if (distance <= 3) {
      return distance;
    }
    int step = 4;
    for (int limit : new int[] {5, 8, 13, 20, 32, 50}) {
      if (distance <= limit) {
        return step;
      }
      step++;
    }
    return CUE;
  }
}
