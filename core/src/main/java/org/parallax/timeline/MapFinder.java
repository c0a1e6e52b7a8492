package org.parallax.timeline;

import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.PlaceOnMap;
import org.parallax.model.Report;

/** Gathers the places of a story. Immutable, thread-safe. */
public final class MapFinder {

  /** Gathers the places of a story, those named most often first. */
  public List<PlaceOnMap> find(List<Report> reports, List<Claim> claims) {
    return List.of();
  }
}
