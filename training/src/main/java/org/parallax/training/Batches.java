package org.parallax.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.parallax.encoder.Batch;

/** Puts examples of like length together. */
final class Batches {

  /** Examples whose lengths differ by less may change places from epoch to epoch. */
  private static final double JITTER = 4;

  private Batches() {}

  /** Batches of at most {@code places} places, in random order. */
  static <E> List<List<E>> shuffled(
      List<E> examples, ToIntFunction<E> length, int places, Random random) {
    record Keyed<E>(double key, E example) {}
    List<E> sorted =
        examples.stream()
            .map(e -> new Keyed<>(length.applyAsInt(e) + random.nextDouble() * JITTER, e))
            .sorted(Comparator.comparingDouble(Keyed::key))
            .map(Keyed::example)
            .toList();
    List<List<E>> batches = new ArrayList<>(Batch.grouped(sorted, length, places));
    Collections.shuffle(batches, random);
    return batches;
  }
}
