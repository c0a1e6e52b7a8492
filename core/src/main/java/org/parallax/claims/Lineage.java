package org.parallax.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Copy;
import org.parallax.model.Report;

/**
 * Which reports live on one text: who prints a good part of another's report has read it, and what
 * the two tell alike in words of their own is told once. Immutable, thread-safe.
 */
final class Lineage {

  /** The share of a report's words that stands in another one, from which it lives on it. */
  private static final double LIVES_ON = 0.3;

  private final Map<String, String> sources = new HashMap<>();

  /**
   * Follows the copies back.
   *
   * @param reports of the story, oldest first
   * @param copies among them
   */
  Lineage(List<Report> reports, List<Copy> copies) {
    reports.forEach(r -> sources.put(r.id(), r.id()));
    for (Copy copy : copies) {
      if (copy.share() >= LIVES_ON) {
        String from = source(copy.from());
        String to = source(copy.to());
        sources.replaceAll((report, source) -> source.equals(to) ? from : source);
      }
    }
  }

  /**
   * The id of the report that {@code report} lives on in the end; its own where it does on none.
   */
  String source(String report) {
    return sources.getOrDefault(report, report);
  }
}
