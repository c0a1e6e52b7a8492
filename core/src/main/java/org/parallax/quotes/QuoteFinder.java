package org.parallax.quotes;

import java.util.List;
import org.parallax.model.Quote;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/** Gathers the variants of each utterance. Immutable, thread-safe. */
public final class QuoteFinder {

  /** Gathers the variants of each utterance. */
  public List<Quote> find(List<Report> reports, Parties parties) {
    return List.of();
  }
}
