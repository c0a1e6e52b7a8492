package org.parallax.positions;

import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/** Follows each party toward each claim. Immutable, thread-safe. */
public final class PositionFinder {

  /** Follows each party toward each claim. */
  public List<Position> find(List<Report> reports, Parties parties, List<Claim> claims) {
    return List.of();
  }
}
