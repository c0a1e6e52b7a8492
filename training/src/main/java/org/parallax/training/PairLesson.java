package org.parallax.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.encoder.Vocabulary;
import org.parallax.stances.PairTask;

/**
 * What the second of two sentences is to the first: relation and evidence, in all layers.
 *
 * @param network with dropout
 * @param vocabulary of the pieces
 * @param examples of one epoch
 * @param seed of their order
 */
record PairLesson(Network network, Vocabulary vocabulary, List<PairExample> examples, long seed)
    implements Lesson<PairExample> {

  static final List<PairTask> TASKS = List.of(PairTask.RELATION, PairTask.EVIDENCE);

  @Override
  public List<List<PairExample>> batches(int epoch) {
    return Batches.shuffled(examples, this::pieces, Settings.BATCH, new Random(seed * 31 + epoch));
  }

  @Override
  public int pieces(PairExample example) {
    return example.window().length();
  }

  @Override
  public Losses learn(NDManager manager, List<PairExample> batch) {
    Inputs inputs = Inputs.of(manager, batch.stream().map(PairExample::window).toList());
    try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray mask = inputs.mask();
      NDArray x = network.lower(inputs.ids(vocabulary), inputs.types(), mask);
      NDArray y = network.upper(x, mask, PairTask.RELATION);
      NDArray mean = inputs.means();
      Map<String, Double> parts = new TreeMap<>();
      NDArray sum = manager.create(new float[] {0});
      for (PairTask task : TASKS) {
        NDArray loss = answers(manager, batch, task).loss(network.judge(y, mean, Head.of(task)));
        parts.put(task.name().toLowerCase(Locale.ROOT), Step.number(loss));
        sum = sum.add(loss);
      }
      collector.backward(sum);
      return new Losses(parts, PairLesson::isLearnt);
    }
  }

  /** Every pair weighs the same, whatever its task. */
  private static Targets answers(NDManager manager, List<PairExample> batch, PairTask task) {
    List<int[]> rows =
        batch.stream().map(e -> new int[] {e.task() == task ? e.answer() : Example.NONE}).toList();
    return Targets.of(manager, rows, 1, task.labels().size(), batch.size());
  }

  /** Whether this lesson may learn weights of this name. */
  static boolean isLearnt(String name) {
    return !StanceLesson.isLearnt(name);
  }
}
