package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Window;
import org.parallax.stances.CueWeights;
import org.parallax.stances.PairTask;

/**
 * Learns stances on top of layers that stay as they are.
 *
 * @param base a network that learnt relations, and nothing of these texts
 * @param size of the network
 * @param settings what to do
 */
record Stances(Map<String, Weights> base, Architecture size, PairSettings settings) {

  /**
   * What was learnt.
   *
   * @param weights of the upper layers and the head of stances
   * @param cues of the cues
   */
  record Learnt(Map<String, Weights> weights, CueWeights cues) {}

  /** Reads the lower layers once for each pair. */
  static List<StanceExample> examples(
      TorchPairEncoder encoder, PairWindows windows, List<LabelledPair> pairs) {
    record Cut(LabelledPair pair, Window window) {}
    List<Cut> cuts =
        pairs.stream().map(p -> new Cut(p, windows.of(p.first(), p.second()))).toList();
    List<StanceExample> examples = new ArrayList<>();
    for (List<Cut> group : Batch.grouped(cuts, c -> c.window().length(), Settings.BATCH)) {
      Batch batch = new Batch(group.stream().map(Cut::window).toList());
      float[] hidden = encoder.lower(batch);
      int width = hidden.length / batch.size() / batch.length();
      for (int row = 0; row < group.size(); row++) {
        Cut cut = group.get(row);
        int from = row * batch.length() * width;
        int to = from + cut.window().length() * width;
        examples.add(
            new StanceExample(
                CuedPair.of(cut.pair()), cut.window(), Arrays.copyOfRange(hidden, from, to)));
      }
    }
    return examples;
  }

  /** Learns from all of {@code examples}. */
  Learnt learn(NDManager manager, List<StanceExample> examples) throws IOException {
    CueWeights cues = CueFit.of(examples.stream().map(StanceExample::cued).toList());
    try (NDManager own = manager.newSubManager()) {
      Parameters parameters = new Parameters(own, beginning());
      Network network = new Network(own, size, parameters, Settings.DROPOUT);
      StanceLesson lesson = new StanceLesson(network, examples, cues, settings.seed());
      PrintStream silent =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      new Trainer<>(own, settings.stancePlan(), lesson, parameters, name -> true, silent)
          .run(Long.MAX_VALUE, epoch -> {});
      return new Learnt(parameters.copies(), cues);
    }
  }

  private Map<String, Weights> beginning() {
    Map<String, Weights> weights = new LinkedHashMap<>(base);
    Beginning.copyUpper(weights, size, Head.upper(PairTask.STANCE));
    weights.keySet().removeIf(name -> !StanceLesson.isLearnt(name));
    return weights;
  }

  /** The scores that {@code learnt} gives each example, in their order. */
  List<float[]> scores(NDManager manager, Learnt learnt, List<StanceExample> examples) {
    List<float[]> scores = new ArrayList<>();
    try (NDManager own = manager.newSubManager()) {
      Network network = new Network(own, size, new Parameters(own, learnt.weights()), 0);
      for (List<StanceExample> batch :
          Batch.grouped(examples, e -> e.window().length(), Settings.BATCH)) {
        try (NDManager step = own.newSubManager()) {
          float[] all = StanceLesson.scores(step, network, batch, learnt.cues()).toFloatArray();
          int count = all.length / batch.size();
          for (int row = 0; row < batch.size(); row++) {
            scores.add(Arrays.copyOfRange(all, row * count, (row + 1) * count));
          }
        }
      }
    }
    return scores;
  }
}
