package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.function.Predicate;
import org.parallax.stances.PairTask;

/**
 * The encoder in PyTorch. Every chain of operations begins with an array of the step, since results
 * belong to the manager of their first operand. No operation takes a Java number: the library frees
 * such numbers at once, and the gradient would be computed from what lies there then.
 */
final class Network {

  /** Added to the attention of places that hold nothing. */
  static final float MASKED = -1e4f;

  private static final float EPSILON = 1e-12f;

  private final Architecture size;
  private final Parameters parameters;
  private final float dropout;
  private final NDArray scale;

  /**
   * A network of these weights.
   *
   * @param dropout the share of numbers that is left out in training; 0 where nothing is learnt
   */
  Network(NDManager manager, Architecture size, Parameters parameters, float dropout) {
    this.size = size;
    this.parameters = parameters;
    this.dropout = dropout;
    this.scale =
        manager.create(new float[] {(float) (1 / Math.sqrt((double) size.width() / size.heads()))});
  }

  Architecture size() {
    return size;
  }

  /** Which weights a window without questions uses. */
  Predicate<String> lowerNames() {
    return name -> {
      if (name.startsWith("layer")) {
        return Integer.parseInt(name.substring(5, name.indexOf('.'))) < size.lower();
      }
      return !name.equals(Head.MARK)
          && (!name.startsWith("head.") || name.startsWith(Head.CUE) || name.startsWith(Head.NAME));
    };
  }

  /**
   * The lower part's answer, one row of numbers for each place.
   *
   * @param ids pieces, windows by places
   * @param types of the same shape
   * @param mask windows by 1 by 1 by places
   */
  NDArray lower(NDArray ids, NDArray types, NDArray mask) {
    NDArray positions = ids.getManager().arange(0, (int) ids.getShape().get(1), 1, DataType.INT64);
    NDArray sum =
        row(ids, "word").add(row(types, "type")).add(row(positions, "position").expandDims(0));
    NDArray x = drop(norm(sum, "embedding"));
    return layers(x, mask, "", 0, size.lower());
  }

  /**
   * The upper part's answer.
   *
   * @param x the lower part's answer for a batch
   * @param rows the window of every question
   * @param marks where its cue stands, questions by places
   * @param mask questions by 1 by 1 by places
   */
  NDArray upper(NDArray x, NDArray rows, NDArray marks, NDArray mask) {
    long windows = x.getShape().get(0);
    long places = x.getShape().get(1);
    NDArray flat = x.reshape(windows, places * size.width());
    NDArray y =
        lookUp(rows, flat)
            .reshape(rows.getShape().get(0), places, size.width())
            .add(row(marks, Head.MARK));
    return layers(y, mask, "", size.lower(), size.layers());
  }

  /** Scores of a head for each place. */
  NDArray head(NDArray x, String name) {
    return dense(drop(x), name);
  }

  /**
   * The answer of the upper layers of a task, of which each begins with what the lower part says.
   *
   * @param x the lower part's answer for a batch, or for windows of several batches
   * @param mask windows by 1 by 1 by places
   */
  NDArray upper(NDArray x, NDArray mask, PairTask task) {
    return layers(x, mask, Head.upper(task), size.lower(), size.layers());
  }

  /**
   * Scores of a judgement for each question.
   *
   * @param y the upper part's answer
   * @param cue questions by 1 by places: the weight of a place in the mean over the cue
   * @param head the judgement's
   */
  NDArray judge(NDArray y, NDArray cue, String head) {
    NDArray mean = cue.matMul(y).reshape(y.getShape().get(0), size.width());
    return dense(drop(mean), head);
  }

  private NDArray layers(NDArray from, NDArray mask, String prefix, int first, int end) {
    NDArray x = from;
    for (int layer = first; layer < end; layer++) {
      x = layer(x, mask, prefix + "layer" + layer + ".");
    }
    return x;
  }

  private NDArray layer(NDArray x, NDArray mask, String name) {
    long rows = x.getShape().get(0);
    long places = x.getShape().get(1);
    int width = size.width() / size.heads();
    NDArray all =
        dense(x, name + "attend")
            .reshape(rows, places, 3, size.heads(), width)
            .transpose(2, 0, 3, 1, 4);
    NDArray query = all.get(0).mul(scale);
    NDArray attention = query.matMul(all.get(1).transpose(0, 1, 3, 2)).add(mask).softmax(-1);
    NDArray seen =
        attention.matMul(all.get(2)).transpose(0, 2, 1, 3).reshape(rows, places, size.width());
    NDArray y = norm(x.add(drop(dense(seen, name + "attended"))), name + "attended");
    NDArray wide = dense(y, name + "wide").getNDArrayInternal().gelu();
    return norm(y.add(drop(dense(wide, name + "narrow"))), name + "narrow");
  }

  private NDArray dense(NDArray x, String name) {
    return x.getNDArrayInternal()
        .linear(x, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
        .get(0);
  }

  private NDArray norm(NDArray x, String name) {
    return x.getNDArrayInternal()
        .layerNorm(
            x,
            new Shape(size.width()),
            parameters.get(name + ".gain"),
            parameters.get(name + ".shift"),
            EPSILON)
        .get(0);
  }

  private NDArray drop(NDArray x) {
    return dropout > 0 ? x.getNDArrayInternal().dropout(x, dropout, true).get(0) : x;
  }

  private NDArray row(NDArray numbers, String table) {
    return lookUp(numbers, parameters.get(table));
  }

  private static NDArray lookUp(NDArray numbers, NDArray table) {
    return numbers.getNDArrayInternal().embedding(numbers, table, SparseFormat.DENSE).get(0);
  }
}
