package org.parallax.figures;

import java.util.List;
import org.parallax.model.Copy;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/** Gathers the figures about one subject. Immutable, thread-safe. */
public final class LedgerFinder {

  /** Gathers the figures about one subject. */
  public List<Ledger> find(List<Report> reports, Parties parties, List<Copy> copies) {
    return List.of();
  }
}
