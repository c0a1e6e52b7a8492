package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Encoder.Question;
import org.parallax.encoder.Places;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.Window;

/**
 * What PyTorch reads of a batch.
 *
 * @param manager owns the arrays
 * @param batch the windows
 */
record Inputs(NDManager manager, Batch batch) {

  static Inputs of(NDManager manager, List<Window> windows) {
    return new Inputs(manager, new Batch(windows));
  }

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

  /** The weights of a mean over all places of every window. */
  NDArray means() {
    float[] weights = new float[batch.size() * batch.length()];
    int[] lengths = batch.lengths();
    for (int row = 0; row < lengths.length; row++) {
      int from = row * batch.length();
      Arrays.fill(weights, from, from + lengths[row], 1f / lengths[row]);
    }
    return manager.create(weights, new Shape(batch.size(), 1, batch.length()));
  }

  /** What was read of each window before, filled up to the longest. */
  NDArray hidden(List<float[]> read) {
    int width = read.get(0).length / batch.windows().get(0).length();
    float[] all = new float[batch.size() * batch.length() * width];
    for (int row = 0; row < read.size(); row++) {
      float[] one = read.get(row);
      System.arraycopy(one, 0, all, row * batch.length() * width, one.length);
    }
    return manager.create(all, new Shape(batch.size(), batch.length(), width));
  }

  /** Rows of numbers. */
  NDArray table(List<float[]> rows) {
    int width = rows.get(0).length;
    float[] all = new float[rows.size() * width];
    for (int row = 0; row < rows.size(); row++) {
      System.arraycopy(rows.get(row), 0, all, row * width, width);
    }
    return manager.create(all, new Shape(rows.size(), width));
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
