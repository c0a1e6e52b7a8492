package org.parallax.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.Map;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Judgement;
import org.parallax.encoder.Vocabulary;

/**
 * Reads one batch and leaves the gradients with the weights.
 *
 * @param network with dropout
 * @param vocabulary of the pieces
 * @param eagerness see {@link Questions}
 */
record Step(Network network, Vocabulary vocabulary, double eagerness) {

  /** So many places count fully; see {@link Targets#of}. */
  private static final int PLACES = 200;

  /** So many judgements count fully. */
  private static final int JUDGEMENTS = 8;

  private static final float CUE_WEIGHT = 2;
  private static final float JUDGEMENT_WEIGHT = .25f;

  /** The losses of {@code examples}, whose arrays belong to {@code manager}. */
  Losses learn(NDManager manager, List<Example> examples) {
    Batch batch = new Batch(examples.stream().map(Example::window).toList());
    Inputs inputs = new Inputs(manager, batch);
    int length = batch.length();
    try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray x = network.lower(inputs.ids(vocabulary), inputs.types(), inputs.mask());
      NDArray cues = network.head(x, Head.CUE);
      NDArray cue =
          Targets.of(manager, examples.stream().map(Example::cueTags).toList(), length, 3, PLACES)
              .loss(cues);
      NDArray name =
          Targets.of(
                  manager,
                  examples.stream().map(Example::nameTags).toList(),
                  length,
                  Example.nameTagCount(),
                  PLACES)
              .loss(network.head(x, Head.NAME));
      NDArray loss = weighted(cue, CUE_WEIGHT).add(name);
      Questions questions = Questions.of(examples, batch, cues.toFloatArray(), eagerness);
      if (questions.isEmpty()) {
        collector.backward(loss);
        return new Losses(Map.of("cues", number(cue), "names", number(name)), network.lowerNames());
      }
      NDArray y =
          network.upper(
              x,
              inputs.rows(questions.questions()),
              inputs.marks(questions.questions()),
              inputs.mask(questions.questions()));
      NDArray span =
          Targets.of(manager, questions.spanTags(), length, 5, PLACES)
              .loss(network.head(y, Head.SPAN));
      NDArray judgement = judgements(manager, y, inputs, questions);
      collector.backward(loss.add(span).add(judgement));
      return new Losses(
          Map.of(
              "cues",
              number(cue),
              "names",
              number(name),
              "spans",
              number(span),
              "judgements",
              number(judgement)),
          all -> true);
    }
  }

  private NDArray judgements(NDManager manager, NDArray y, Inputs inputs, Questions questions) {
    NDArray cues = inputs.cues(questions.questions());
    NDArray sum = manager.create(new float[] {0});
    for (Judgement judgement : Judgement.values()) {
      Targets targets =
          Targets.of(manager, questions.judged(judgement), 1, judgement.answers(), JUDGEMENTS);
      NDArray loss = targets.loss(network.judge(y, cues, Head.of(judgement)));
      sum = sum.add(judgement == Judgement.CUE ? loss : weighted(loss, JUDGEMENT_WEIGHT));
    }
    return sum;
  }

  private static NDArray weighted(NDArray loss, float weight) {
    return loss.mul(loss.getManager().create(new float[] {weight}));
  }

  /** The number that a loss is. */
  static double number(NDArray loss) {
    return loss.toFloatArray()[0];
  }
}
