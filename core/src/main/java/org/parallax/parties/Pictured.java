package org.parallax.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Discarded;
import org.parallax.model.Mention;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Whom a report names under its pictures and nowhere else: who is seen on one or took it has no
 * part in what is told.
 */
final class Pictured {
  private Pictured() {}

  /** The ids of those actors of {@code report}. */
  static Set<String> only(Report report) {
    List<Span> captions =
        report.discarded().stream()
            .filter(d -> d.reason() == Discarded.Reason.CAPTION)
            .map(Discarded::span)
            .toList();
    Set<String> pictured = new HashSet<>();
    Set<String> told = new HashSet<>();
    int at = 0;
    for (Mention m : report.findings().mentions()) {
      while (at < captions.size() && captions.get(at).end() <= m.span().start()) {
        at++;
      }
      boolean under = at < captions.size() && captions.get(at).contains(m.span());
      m.actor().ifPresent(under ? pictured::add : told::add);
    }
    pictured.removeAll(told);
    return pictured;
  }
}
