package org.parallax.timeline;

import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.Occurrence;
import org.parallax.model.Report;

/** Orders what happened. Immutable, thread-safe. */
public final class TimelineFinder {

  /** Orders what happened. */
  public List<Occurrence> find(List<Report> reports, List<Claim> claims) {
    return List.of();
  }
}
