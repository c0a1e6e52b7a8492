package org.parallax.training;

import org.parallax.document.Documents;
import org.parallax.stances.PairTask;
import org.parallax.stances.StanceJudge;

/**
 * Two sentences of a corpus.
 *
 * @param id of the pair
 * @param fold one of ten parts; pairs with much in common are in one
 * @param first the sentence that is judged by
 * @param second the one that is judged
 * @param task what is known of them
 * @param label the answer
 */
record LabelledPair(
    String id, String fold, String first, String second, PairTask task, String label) {

  LabelledPair {
    if (!task.labels().contains(label)) {
      throw new IllegalArgumentException(id + ": the label " + label + " is unknown");
    }
  }

  int answer() {
    return task.labels().indexOf(label);
  }

  /** The answer that a network's scores give, as a line for the scorer. */
  String answered(float[] scores) {
    return Documents.write(StanceJudge.answer(id, task, scores));
  }

  /** The other way round; for relations, which have no direction. */
  LabelledPair swapped() {
    return new LabelledPair(id, fold, second, first, task, label);
  }

  /** Another second sentence, and what is known of it. */
  LabelledPair with(String sentence, String other) {
    return new LabelledPair(id, fold, first, sentence, task, other);
  }
}
