package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Moves weights against their gradients (Loshchilov and Hutter 2019). For one training, on one
 * thread.
 */
final class AdamW {

  private static final float BETA1 = .9f;
  private static final float BETA2 = .999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = .01f;

  /** A longer gradient is shortened to this. */
  private static final double LONGEST = 1;

  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> variances = new LinkedHashMap<>();

  /** Begins with zeros for {@code weights}; the arrays belong to {@code manager}. */
  AdamW(NDManager manager, Map<String, NDArray> weights) {
    weights.forEach(
        (name, array) -> {
          means.put(name, manager.zeros(array.getShape()));
          variances.put(name, manager.zeros(array.getShape()));
        });
  }

  Map<String, Weights> means() {
    return copies(means);
  }

  Map<String, Weights> variances() {
    return copies(variances);
  }

  /** Goes on where {@code checkpoint} stopped. */
  void restore(Checkpoint checkpoint) {
    checkpoint.means().forEach((name, w) -> array(means, name).set(w.values()));
    checkpoint.variances().forEach((name, w) -> array(variances, name).set(w.values()));
  }

  /**
   * Moves {@code weights} and clears their gradients; where the gradient is not finite they stay.
   *
   * @param step the first is 1
   * @param rate of the layers
   * @param newRate of the heads
   * @return the length of the gradient
   */
  double move(
      NDManager manager, Map<String, NDArray> weights, long step, double rate, double newRate) {
    double squares = 0;
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    for (Map.Entry<String, NDArray> weight : weights.entrySet()) {
      NDArray gradient = weight.getValue().getGradient();
      gradient.attach(manager);
      gradients.put(weight.getKey(), gradient);
      squares += gradient.square().sum().getFloat();
    }
    double length = Math.sqrt(squares);
    weights.forEach(
        (name, array) -> {
          if (Double.isFinite(length)) {
            double own = Head.isNew(name) ? newRate : rate;
            move(name, array, gradients.getOrDefault(name, array), step, own, shrink(length));
          }
          JniUtils.zeroGrad((PtNDArray) array);
        });
    return length;
  }

  private void move(
      String name, NDArray weight, NDArray gradient, long step, double rate, double shrink) {
    double unbiased =
        rate * Math.sqrt(1 - Math.pow(BETA2, (double) step)) / (1 - Math.pow(BETA1, (double) step));
    JniUtils.adamUpdate(
        (PtNDArray) weight,
        (PtNDArray) gradient,
        (PtNDArray) array(means, name),
        (PtNDArray) array(variances, name),
        (float) rate,
        (float) unbiased,
        name.endsWith(".weight") ? DECAY : 0,
        (float) shrink,
        -1,
        BETA1,
        BETA2,
        EPSILON,
        true);
  }

  private static double shrink(double length) {
    return length > LONGEST ? LONGEST / length : 1;
  }

  private static NDArray array(Map<String, NDArray> arrays, String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("nothing is known of the weights " + name);
    }
    return array;
  }

  private static Map<String, Weights> copies(Map<String, NDArray> arrays) {
    Map<String, Weights> copies = new LinkedHashMap<>();
    arrays.forEach((name, array) -> copies.put(name, Parameters.copy(array)));
    return copies;
  }
}
