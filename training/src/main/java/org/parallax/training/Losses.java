package org.parallax.training;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The mean losses of one step, or sums of several.
 *
 * @param parts losses by what they are of
 * @param touched names of the weights that the step gave a gradient
 */
record Losses(Map<String, Double> parts, Predicate<String> touched) {

  static final Losses NONE = new Losses(Map.of(), name -> false);

  Losses {
    parts = new TreeMap<>(parts);
  }

  Losses plus(Losses other) {
    Map<String, Double> sum = new TreeMap<>(parts);
    other.parts.forEach((name, loss) -> sum.merge(name, loss, Double::sum));
    return new Losses(sum, touched.or(other.touched));
  }

  double sum() {
    return parts.values().stream().mapToDouble(l -> l).sum();
  }
}
