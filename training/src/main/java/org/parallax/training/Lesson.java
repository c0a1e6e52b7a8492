package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.util.List;

/**
 * What a network is to learn.
 *
 * @param <E> an example
 */
interface Lesson<E> {

  /** The batches of an epoch, the same ones whenever they are asked for. */
  List<List<E>> batches(int epoch);

  /** Reads a batch and leaves the gradients with the weights; arrays belong to {@code manager}. */
  Losses learn(NDManager manager, List<E> examples);

  /** How many pieces of text an example has. */
  int pieces(E example);
}
