package org.parallax.encoder;

import java.util.Map;

/** A network that judges pairs of sentences. */
public interface PairEncoder {

  /**
   * Scores of all tasks for the windows of {@code batch}, which {@link PairWindows} made: logits,
   * window after window, in the order of {@link PairTask#labels}.
   */
  Map<PairTask, float[]> read(Batch batch);
}
