package org.parallax.stances;

import org.parallax.encoder.Logits;

/**
 * What some words make of a claim.
 *
 * @param affirming how sure it is that they say that it is so, from 0 to 1
 * @param denying how sure that it is not so
 * @param observing how sure that they leave it open
 */
record Opinion(double affirming, double denying, double observing) {

  /** The opinion that scores of {@link PairTask#STANCE} give. */
  static Opinion of(float[] scores) {
    double[] shares = Logits.shares(scores);
    return new Opinion(shares[0], shares[1], shares[2]);
  }

  /** The opinion of somebody who denies these words. */
  Opinion reversed() {
    return new Opinion(denying, affirming, observing);
  }

  /** The opinion of somebody who holds these words to be possible at most. */
  Opinion leftOpen() {
    return new Opinion(0, 0, 1);
  }

  /** Both opinions together; shares are added. */
  Opinion plus(Opinion other) {
    return new Opinion(
        affirming + other.affirming, denying + other.denying, observing + other.observing);
  }

  /** The label of {@link PairTask#STANCE} that is surest. */
  String label() {
    float[] all = {(float) affirming, (float) denying, (float) observing};
    return PairTask.STANCE.labels().get(Logits.best(all));
  }

  /** How strongly it speaks against the claim, from 0 to 1. */
  double score() {
    return StanceJudge.rounded(denying / (affirming + denying + observing));
  }
}
