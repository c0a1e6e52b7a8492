package org.parallax.quantities;

import java.util.List;
import org.parallax.language.Prose;
import org.parallax.model.Quantity;

/** Finds figures. Immutable, thread-safe. */
public final class QuantityFinder {

  /** Finds figures. */
  public List<Quantity> find(Prose prose) {
    return List.of();
  }
}
