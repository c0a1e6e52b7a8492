package org.parallax.training;

import java.util.Map;
import org.parallax.encoder.Batch;
import org.parallax.stances.PairTask;

/** A network that judges pairs of sentences. */
interface PairEncoder {

  /**
   * Scores of all tasks for the windows of {@code batch}, which {@link PairWindows} made: logits,
   * window after window, in the order of {@link PairTask#labels}.
   */
  Map<PairTask, float[]> read(Batch batch);
}
