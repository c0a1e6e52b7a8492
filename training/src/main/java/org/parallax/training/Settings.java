package org.parallax.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a training is told; with the same settings and data it takes the same steps.
 *
 * @param epochs how often every text is read
 * @param after folders of trainings: this one begins where the first ended, and writes the mean of
 *     all their ends and its own; none for a training from the beginning
 * @param base the network that is learnt further
 * @param layers how many of its layers
 * @param frozen whether the layers stay as they are and only new weights are learnt
 * @param seed of everything random
 * @param without names of corpora that are left out
 * @param ownTimes how often an epoch reads our own corpus
 * @param context most pieces of the sentence before a window that it shows
 * @param documents most documents of a corpus; for trials
 */
record Settings(
    int epochs,
    List<String> after,
    Base base,
    int layers,
    boolean frozen,
    long seed,
    List<String> without,
    int ownTimes,
    int context,
    int documents) {

  /** Most pieces of a window. */
  static final int WINDOW = 158;

  /** Most places of a batch. */
  static final int BATCH = 1280;

  /** By how much the lower part is made eager for cues, so that the upper part can choose. */
  static final double EAGERNESS = 2;

  /** The score that a cue must reach to be kept. */
  static final double LEAST = .5;

  static final double RATE = 2e-4;
  static final double NEW_RATE = 1e-3;
  static final float DROPOUT = .1f;

  Settings {
    after = List.copyOf(after);
    without = List.copyOf(without);
  }

  /** How the attributions are learnt; what goes on after another training learns half as fast. */
  Plan plan(Path checkpoint) {
    double share = after.isEmpty() ? 1 : .5;
    return new Plan(epochs, seed, share * RATE, share * NEW_RATE, Optional.of(checkpoint));
  }
}
