package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Random;

/**
 * Who says what, and names.
 *
 * @param step reads a batch
 * @param data all examples
 * @param seed of their order
 */
record AttributionLesson(Step step, TrainingData data, long seed) implements Lesson<Example> {

  @Override
  public List<List<Example>> batches(int epoch) {
    return Batches.shuffled(
        data.examples(), this::pieces, Settings.BATCH, new Random(seed * 31 + epoch));
  }

  @Override
  public Losses learn(NDManager manager, List<Example> examples) {
    return step.learn(manager, examples);
  }

  @Override
  public int pieces(Example example) {
    return example.window().length();
  }
}
