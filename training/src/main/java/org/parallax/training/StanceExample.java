package org.parallax.training;

import org.parallax.encoder.Window;

/**
 * A claim and a text about it, as far as they need to be read once only.
 *
 * @param cued the two, the answer and the cues
 * @param window both of them
 * @param hidden what the lower layers say of the window, row after row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StanceExample(CuedPair cued, Window window, float[] hidden) {

  LabelledPair pair() {
    return cued.pair();
  }

  float[] cues() {
    return cued.cues();
  }
}
