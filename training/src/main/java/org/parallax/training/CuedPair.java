package org.parallax.training;

import org.parallax.stances.StanceCues;

/**
 * A labelled pair and the cues in it.
 *
 * @param pair the two sentences and the answer
 * @param cues their strengths
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CuedPair(LabelledPair pair, float[] cues) {

  static CuedPair of(LabelledPair pair) {
    return new CuedPair(pair, StanceCues.of(pair.first(), pair.second()));
  }
}
