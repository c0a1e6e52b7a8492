package org.parallax.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parallax.stances.CueWeights;
import org.parallax.stances.PairTask;

/**
 * The stance of a text toward a claim, in upper layers of its own over lower ones that stay. What
 * the cues say already is given: the network learns what they miss.
 *
 * @param network with dropout
 * @param examples of one epoch
 * @param cues what the cues say
 * @param seed of their order
 */
record StanceLesson(Network network, List<StanceExample> examples, CueWeights cues, long seed)
    implements Lesson<StanceExample> {

  private static final int PLACES = 1024;

  @Override
  public List<List<StanceExample>> batches(int epoch) {
    return Batches.shuffled(examples, this::pieces, PLACES, new Random(seed * 31 + epoch));
  }

  @Override
  public int pieces(StanceExample example) {
    return example.window().length();
  }

  @Override
  public Losses learn(NDManager manager, List<StanceExample> batch) {
    try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      List<int[]> answers = batch.stream().map(e -> new int[] {e.pair().answer()}).toList();
      NDArray loss =
          Targets.of(manager, answers, 1, PairTask.STANCE.labels().size(), batch.size())
              .loss(scores(manager, network, batch, cues));
      collector.backward(loss);
      return new Losses(Map.of("stance", Step.number(loss)), StanceLesson::isLearnt);
    }
  }

  /** Scores of the answers, one row for each example. */
  static NDArray scores(
      NDManager manager, Network network, List<StanceExample> batch, CueWeights cues) {
    Inputs inputs = Inputs.of(manager, batch.stream().map(StanceExample::window).toList());
    NDArray x = inputs.hidden(batch.stream().map(StanceExample::hidden).toList());
    NDArray y = network.upper(x, inputs.mask(), PairTask.STANCE);
    List<float[]> said = batch.stream().map(e -> cues.scores(e.cues())).toList();
    return network.judge(y, inputs.means(), Head.of(PairTask.STANCE)).add(inputs.table(said));
  }

  /** Whether this lesson may learn weights of this name. */
  static boolean isLearnt(String name) {
    return name.startsWith(Head.upper(PairTask.STANCE))
        || name.startsWith(Head.of(PairTask.STANCE));
  }
}
