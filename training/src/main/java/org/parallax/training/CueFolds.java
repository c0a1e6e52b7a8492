package org.parallax.training;

import java.util.List;
import org.parallax.encoder.Logits;
import org.parallax.stances.CueWeights;

/**
 * Measures what cues alone tell of groups of pairs that they were not fitted to.
 *
 * @param pairs of one task, in ten groups
 * @param sum of all answers
 * @param lines the answers for the scorer
 */
record CueFolds(List<CuedPair> pairs, Confusion sum, List<String> lines) {

  /** Fits and asks, group by group. */
  void measure() {
    List<String> groups = pairs.stream().map(p -> p.pair().fold()).distinct().sorted().toList();
    for (String group : groups) {
      CueWeights weights =
          CueFit.of(pairs.stream().filter(p -> !p.pair().fold().equals(group)).toList());
      pairs.stream()
          .filter(p -> p.pair().fold().equals(group))
          .forEach(p -> add(p.pair(), weights.scores(p.cues())));
    }
  }

  private void add(LabelledPair pair, float[] scores) {
    sum.add(pair.answer(), Logits.best(scores));
    lines.add(pair.answered(scores));
  }
}
