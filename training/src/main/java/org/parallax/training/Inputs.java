package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Encoder.Question;
import org.parallax.encoder.Places;
import org.parallax.encoder.Vocabulary;

/**
 * What PyTorch reads of a batch.
 *
 * @param manager owns the arrays
 * @param batch the windows
 */
record Inputs(NDManager manager, Batch batch) {

  NDArray ids(Vocabulary vocabulary) {
    return longs(batch.ids(vocabulary), batch.size(), batch.length());
  }

  NDArray types() {
    return longs(batch.types(), batch.size(), batch.length());
  }

  NDArray mask() {
    return mask(batch.lengths());
  }

  NDArray rows(List<Question> questions) {
    return longs(questions.stream().mapToLong(Question::row).toArray(), questions.size());
  }

  NDArray mask(List<Question> questions) {
    return mask(questions.stream().mapToInt(q -> batch.windows().get(q.row()).length()).toArray());
  }

  NDArray marks(List<Question> questions) {
    return longs(batch.marks(questions), questions.size(), batch.length());
  }

  /** The weights of a mean over the places of every cue. */
  NDArray cues(List<Question> questions) {
    float[] weights = new float[questions.size() * batch.length()];
    for (int k = 0; k < questions.size(); k++) {
      Places cue = questions.get(k).cue();
      for (int place = cue.from(); place < cue.to(); place++) {
        weights[k * batch.length() + place] = 1f / (cue.to() - cue.from());
      }
    }
    return manager.create(weights, new Shape(questions.size(), 1, batch.length()));
  }

  private NDArray mask(int[] lengths) {
    float[] mask = new float[lengths.length * batch.length()];
    for (int row = 0; row < lengths.length; row++) {
      for (int place = lengths[row]; place < batch.length(); place++) {
        mask[row * batch.length() + place] = Network.MASKED;
      }
    }
    return manager.create(mask, new Shape(lengths.length, 1, 1, batch.length()));
  }

  private NDArray longs(long[] values, long... shape) {
    return manager.create(values, new Shape(shape));
  }
}
