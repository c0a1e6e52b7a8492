package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.EnumMap;
import java.util.Map;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Vocabulary;
import org.parallax.stances.PairTask;

/**
 * The pair network as training holds it, asked without learning.
 *
 * @param manager owner of the arrays while a batch is read
 * @param network without dropout
 * @param vocabulary of the pieces
 */
record TorchPairEncoder(NDManager manager, Network network, Vocabulary vocabulary)
    implements PairEncoder {

  @Override
  public Map<PairTask, float[]> read(Batch batch) {
    try (NDManager step = manager.newSubManager()) {
      Inputs inputs = new Inputs(step, batch);
      NDArray mask = inputs.mask();
      NDArray x = network.lower(inputs.ids(vocabulary), inputs.types(), mask);
      NDArray mean = inputs.means();
      Map<PairTask, float[]> scores = new EnumMap<>(PairTask.class);
      for (PairTask task : PairTask.values()) {
        NDArray y = network.upper(x, mask, task);
        scores.put(task, network.judge(y, mean, Head.of(task)).toFloatArray());
      }
      return scores;
    }
  }

  /** What the lower layers say of a batch, one row of numbers for each place. */
  float[] lower(Batch batch) {
    try (NDManager step = manager.newSubManager()) {
      Inputs inputs = new Inputs(step, batch);
      return network.lower(inputs.ids(vocabulary), inputs.types(), inputs.mask()).toFloatArray();
    }
  }
}
