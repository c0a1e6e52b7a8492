package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The weights of a network by name, in PyTorch's memory. They live as long as their manager. */
final class Parameters {

  /** Too few of their rows are seen to learn them anew. */
  private static final Set<String> FROZEN = Set.of("word", "position");

  private final Map<String, NDArray> arrays = new LinkedHashMap<>();
  private final Predicate<String> learnable;

  /** Copies {@code weights} into PyTorch's memory; nearly all can be learnt. */
  Parameters(NDManager manager, Map<String, Weights> weights) {
    this(manager, weights, name -> true);
  }

  /**
   * Copies {@code weights} into PyTorch's memory.
   *
   * @param learnable names of those that may be learnt
   */
  Parameters(NDManager manager, Map<String, Weights> weights, Predicate<String> learnable) {
    this.learnable = name -> !FROZEN.contains(name) && learnable.test(name);
    weights.forEach(
        (name, w) -> {
          NDArray array = manager.create(w.values(), new Shape(w.shape()));
          array.setRequiresGradient(this.learnable.test(name));
          arrays.put(name, array);
        });
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("the network has no weights " + name);
    }
    return array;
  }

  /** The learnt ones whose names fit. */
  Map<String, NDArray> learnt(Predicate<String> names) {
    Map<String, NDArray> learnt = new LinkedHashMap<>(arrays);
    learnt.keySet().removeIf(n -> !learnable.test(n) || !names.test(n));
    return learnt;
  }

  /** Copies of all. */
  Map<String, Weights> copies() {
    Map<String, Weights> copies = new LinkedHashMap<>();
    arrays.forEach((name, array) -> copies.put(name, copy(array)));
    return copies;
  }

  static Weights copy(NDArray array) {
    return new Weights(array.getShape().getShape(), array.toFloatArray());
  }
}
