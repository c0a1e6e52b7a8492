package org.parallax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.encoder.Logits;
import org.parallax.stances.CueWeights;

/**
 * Finds how much each cue speaks for each label: logistic regression, fitted by gradient descent
 * with momentum, which comes to the one best answer. For one fit.
 */
final class CueFit {

  private static final int STEPS = 2000;
  private static final double RATE = .3;
  private static final double MOMENTUM = .9;

  /** How strongly weights are drawn to 0, as so many examples would. */
  private static final double RIDGE = 3;

  private final List<CuedPair> examples;
  private final double[][] weights;

  private CueFit(List<CuedPair> examples) {
    this.examples = examples;
    int labels = examples.get(0).pair().task().labels().size();
    this.weights = new double[examples.get(0).cues().length][labels];
  }

  /** The weights that explain {@code examples} best. */
  static CueWeights of(List<CuedPair> examples) {
    CueFit fit = new CueFit(examples);
    fit.descend();
    return fit.fitted();
  }

  private void descend() {
    double[][] speed = new double[weights.length][weights[0].length];
    for (int step = 0; step < STEPS; step++) {
      double[][] slope = slope();
      for (int cue = 0; cue < weights.length; cue++) {
        for (int label = 0; label < weights[cue].length; label++) {
          double all = slope[cue][label] + RIDGE * weights[cue][label];
          speed[cue][label] = MOMENTUM * speed[cue][label] - RATE * all / examples.size();
          weights[cue][label] += speed[cue][label];
        }
      }
    }
  }

  private double[][] slope() {
    CueWeights now = fitted();
    double[][] slope = new double[weights.length][weights[0].length];
    for (CuedPair example : examples) {
      double[] shares = Logits.shares(now.scores(example.cues()));
      for (int label = 0; label < shares.length; label++) {
        double error = shares[label] - (example.pair().answer() == label ? 1 : 0);
        for (int cue = 0; cue < slope.length; cue++) {
          slope[cue][label] += error * example.cues()[cue];
        }
      }
    }
    return slope;
  }

  private CueWeights fitted() {
    List<List<Double>> rows = new ArrayList<>();
    for (double[] row : weights) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return new CueWeights(rows);
  }
}
