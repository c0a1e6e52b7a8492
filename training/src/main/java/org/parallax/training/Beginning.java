package org.parallax.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parallax.encoder.Batch;
import org.parallax.encoder.CueMarks;
import org.parallax.encoder.Judgement;
import org.parallax.stances.PairTask;

/** The weights that training begins with, by this program's names. For one network. */
final class Beginning {

  /** The deviation of random weights, near that of BERT. */
  private static final double SPREAD = .03;

  private final Architecture size;
  private final Random random;
  private final Map<String, Weights> weights = new LinkedHashMap<>();

  private Beginning(Architecture size, long seed) {
    this.size = size;
    this.random = new Random(seed);
  }

  /** The first layers of a network below new heads, or every other one where that is enough. */
  static Map<String, Weights> of(Pretrained pretrained, Architecture size, long seed) {
    Beginning beginning = taken(pretrained, size, seed);
    beginning.heads();
    return beginning.weights;
  }

  /** The first layers of a network below new heads for pairs. */
  static Map<String, Weights> ofPairs(Pretrained pretrained, Architecture size, long seed) {
    Beginning beginning = taken(pretrained, size, seed);
    beginning.pairHeads();
    return beginning.weights;
  }

  private static Beginning taken(Pretrained pretrained, Architecture size, long seed) {
    Beginning beginning = new Beginning(size, seed);
    beginning.takeEmbeddings(pretrained);
    int stride = size.layers() <= 3 ? 2 : 1;
    for (int layer = 0; layer < size.layers(); layer++) {
      beginning.takeLayer(pretrained, stride * layer, layer);
    }
    return beginning;
  }

  /** Random weights throughout. */
  static Map<String, Weights> random(Architecture size, long seed) {
    Beginning beginning = drawn(size, seed);
    beginning.heads();
    return beginning.weights;
  }

  /** Random weights throughout, for pairs. */
  static Map<String, Weights> randomOfPairs(Architecture size, long seed) {
    Beginning beginning = drawn(size, seed);
    beginning.pairHeads();
    return beginning.weights;
  }

  private static Beginning drawn(Architecture size, long seed) {
    Beginning beginning = new Beginning(size, seed);
    beginning.randomEmbeddings();
    for (int layer = 0; layer < size.layers(); layer++) {
      beginning.randomLayer("layer" + layer + ".");
    }
    return beginning;
  }

  private void takeEmbeddings(Pretrained pretrained) {
    String prefix = "embeddings.";
    weights.put("word", pretrained.get(prefix + "word_embeddings.weight"));
    weights.put("position", pretrained.get(prefix + "position_embeddings.weight"));
    float[] first = pretrained.get(prefix + "token_type_embeddings.weight").values();
    float[] types = new float[Batch.typeCount() * size.width()];
    for (int type = 0; type < Batch.typeCount(); type++) {
      System.arraycopy(first, 0, types, type * size.width(), size.width());
    }
    weights.put("type", Weights.of(types, Batch.typeCount(), size.width()));
    norm(pretrained, prefix + "LayerNorm", "embedding");
  }

  private void takeLayer(Pretrained pretrained, int from, int to) {
    String source = "encoder.layer." + from + ".";
    String target = "layer" + to + ".";
    String attention = source + "attention.self.";
    weights.put(
        target + "attend.weight",
        Weights.stacked(
            pretrained.get(attention + "query.weight").transposed(),
            pretrained.get(attention + "key.weight").transposed(),
            pretrained.get(attention + "value.weight").transposed()));
    weights.put(
        target + "attend.bias",
        Weights.stacked(
            pretrained.get(attention + "query.bias"),
            pretrained.get(attention + "key.bias"),
            pretrained.get(attention + "value.bias")));
    dense(pretrained, source + "attention.output.dense", target + "attended");
    norm(pretrained, source + "attention.output.LayerNorm", target + "attended");
    dense(pretrained, source + "intermediate.dense", target + "wide");
    dense(pretrained, source + "output.dense", target + "narrow");
    norm(pretrained, source + "output.LayerNorm", target + "narrow");
  }

  private void dense(Pretrained pretrained, String source, String target) {
    weights.put(target + ".weight", pretrained.get(source + ".weight").transposed());
    weights.put(target + ".bias", pretrained.get(source + ".bias"));
  }

  private void norm(Pretrained pretrained, String source, String target) {
    weights.put(target + ".gain", pretrained.get(source + ".weight"));
    weights.put(target + ".shift", pretrained.get(source + ".bias"));
  }

  private void randomEmbeddings() {
    weights.put("word", gauss(size.pieces(), size.width()));
    weights.put("position", gauss(size.positions(), size.width()));
    weights.put("type", gauss(Batch.typeCount(), size.width()));
    randomNorm("embedding");
  }

  private void randomLayer(String target) {
    randomDense(target + "attend", 3 * size.width(), size.width());
    randomDense(target + "attended", size.width(), size.width());
    randomNorm(target + "attended");
    randomDense(target + "wide", 4 * size.width(), size.width());
    randomDense(target + "narrow", size.width(), 4 * size.width());
    randomNorm(target + "narrow");
  }

  private void heads() {
    randomDense(Head.CUE, 3, size.width());
    randomDense(Head.NAME, Example.nameTagCount(), size.width());
    randomDense(Head.SPAN, 5, size.width());
    for (Judgement judgement : Judgement.values()) {
      randomDense(Head.of(judgement), judgement.answers(), size.width());
    }
    Weights marks = gauss(CueMarks.COUNT, size.width());
    // The cue itself is to stand out from the beginning.
    for (int k = 0; k < size.width(); k++) {
      marks.values()[CueMarks.CUE * size.width() + k] *= 10;
    }
    weights.put(Head.MARK, marks);
  }

  private void pairHeads() {
    for (PairTask task : PairTask.values()) {
      randomDense(Head.of(task), task.labels().size(), size.width());
      copyUpper(weights, size, Head.upper(task));
    }
  }

  /** Layers of a task's own begin as the common ones. */
  static void copyUpper(Map<String, Weights> weights, Architecture size, String prefix) {
    for (String name : List.copyOf(weights.keySet())) {
      for (int layer = size.lower(); layer < size.layers(); layer++) {
        if (name.startsWith("layer" + layer + ".")) {
          weights.put(prefix + name, weights.get(name));
        }
      }
    }
  }

  private void randomDense(String name, int out, int in) {
    weights.put(name + ".weight", gauss(out, in));
    weights.put(name + ".bias", Weights.of(new float[out], out));
  }

  private void randomNorm(String name) {
    float[] ones = new float[size.width()];
    Arrays.fill(ones, 1);
    weights.put(name + ".gain", Weights.of(ones, size.width()));
    weights.put(name + ".shift", Weights.of(new float[size.width()], size.width()));
  }

  private Weights gauss(int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int k = 0; k < values.length; k++) {
      values[k] = (float) (random.nextGaussian() * SPREAD);
    }
    return Weights.of(values, rows, columns);
  }
}
