package org.parallax.training;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a training of pairs is told; with the same settings and data it takes the same steps.
 *
 * @param epochs how often every pair is read
 * @param stanceEpochs how often every text about a claim is read
 * @param layers of the network
 * @param seed of everything random
 * @param pairs most pairs of a corpus; for trials
 */
record PairSettings(int epochs, int stanceEpochs, int layers, long seed, int pairs) {

  /** What is learnt further. */
  static final Base BASE = Base.MINILM;

  /** Most pieces of one sentence. */
  static final int MOST = 100;

  private static final double STANCE_RATE = 2e-4;

  /** How relation and evidence are learnt. */
  Plan plan(Path checkpoint) {
    return new Plan(epochs, seed, Settings.RATE, Settings.NEW_RATE, Optional.of(checkpoint));
  }

  /** How stances are learnt; so short that nothing is saved on the way. */
  Plan stancePlan() {
    return new Plan(stanceEpochs, seed, STANCE_RATE, Settings.NEW_RATE, Optional.empty());
  }
}
