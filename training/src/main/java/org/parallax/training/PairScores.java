package org.parallax.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.parallax.stances.PairTask;

/**
 * What the pair network says of one pair of sentences.
 *
 * @param byTask logits, in the order of {@link PairTask#labels}
 */
record PairScores(Map<PairTask, float[]> byTask) {

  /** Copies the map. */
  PairScores {
    byTask = Map.copyOf(byTask);
  }

  /** The scores of row {@code row} of a batch. */
  static PairScores row(Map<PairTask, float[]> batch, int row) {
    Map<PairTask, float[]> scores = new EnumMap<>(PairTask.class);
    batch.forEach(
        (task, all) -> {
          int count = task.labels().size();
          scores.put(task, Arrays.copyOfRange(all, row * count, (row + 1) * count));
        });
    return new PairScores(scores);
  }

  /** The logits of a task. */
  float[] of(PairTask task) {
    float[] scores = byTask.get(task);
    if (scores == null) {
      throw new IllegalStateException("the network does not judge " + task);
    }
    return scores;
  }
}
