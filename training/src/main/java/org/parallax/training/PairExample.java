package org.parallax.training;

import org.parallax.encoder.Window;
import org.parallax.stances.PairTask;

/**
 * Two sentences with the answer to one question about them.
 *
 * @param window both of them
 * @param task the question
 * @param answer the place of the right label in {@link PairTask#labels}
 */
record PairExample(Window window, PairTask task, int answer) {}
