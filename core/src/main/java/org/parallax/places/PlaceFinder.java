package org.parallax.places;

import java.util.List;
import org.parallax.language.Prose;
import org.parallax.model.Toponym;

/** Finds and resolves toponyms. Immutable, thread-safe. */
public final class PlaceFinder {

  /** Loads the packed gazetteer. */
  public static PlaceFinder load() {
    return new PlaceFinder();
  }

  /** Finds and resolves toponyms. */
  public List<Toponym> find(Prose prose) {
    return List.of();
  }
}
