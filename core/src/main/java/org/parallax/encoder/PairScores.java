package org.parallax.encoder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the pair network says of one pair of sentences.
 *
 * @param byTask logits, in the order of {@link PairTask#labels}
 */
public record PairScores(Map<PairTask, float[]> byTask) {

  /** Copies the map. */
  public PairScores {
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
  public float[] of(PairTask task) {
    float[] scores = byTask.get(task);
    if (scores == null) {
      throw new IllegalStateException("the network does not judge " + task);
    }
    return scores;
  }

  /** How sure it is of a label, from 0 to 1; all labels of a task add up to 1. */
  public double share(PairTask task, String label) {
    return Logits.shares(of(task))[task.labels().indexOf(label)];
  }

  /** How sure it is that both say the same, from 0 to 1. */
  public double same() {
    return share(PairTask.RELATION, "same");
  }

  /** How sure it is that the one says the opposite of the other, from 0 to 1. */
  public double negated() {
    return share(PairTask.RELATION, "negated");
  }

  /** How sure it is that they say different things that may both be so, from 0 to 1. */
  public double different() {
    return share(PairTask.RELATION, "different");
  }
}
