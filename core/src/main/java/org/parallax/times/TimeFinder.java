package org.parallax.times;

import java.util.List;
import org.parallax.language.Prose;
import org.parallax.model.Timex;

/** Finds time expressions. Immutable, thread-safe. */
public final class TimeFinder {

  /** Finds time expressions. */
  public List<Timex> find(Prose prose) {
    return List.of();
  }
}
