package org.parallax.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Copy;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Which outlet's words are whose: a copied passage is the words of the outlet it was taken from,
 * and two states of one page are one outlet. Immutable, thread-safe.
 */
public final class Provenance {

  private static final String SAME_PAGE = "same-page";

  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, List<Copy>> into = new HashMap<>();

  /** Indexes the reports of a story, oldest first, and what they copied. */
  public Provenance(List<Report> reports, List<Copy> copies) {
    for (Report report : reports) {
      outlets.put(report.id(), report.metadata().outlet().orElse(report.id()));
    }
    for (Copy copy : copies) {
      if (copy.basis().equals(SAME_PAGE)) {
        unite(copy.from(), copy.to());
      } else if (copy.direction() != Copy.Direction.UNKNOWN) {
        into.computeIfAbsent(copy.to(), k -> new ArrayList<>()).add(copy);
      }
    }
  }

  /** Every outlet's name, or the id of its first report. */
  public Collection<String> outlets() {
    return Set.copyOf(outlets.values());
  }

  /** The outlet's name; the id of its first report where the name is not known. */
  public String outlet(Report report) {
    return outlets.getOrDefault(report.id(), report.id());
  }

  /** The outlet that vouches for {@code words}: where they are a copy, the one copied from. */
  public String outletOf(Report report, Span words) {
    for (Copy copy : into.getOrDefault(report.id(), List.of())) {
      if (copy.passages().stream().anyMatch(p -> p.to().overlaps(words))) {
        return outlets.getOrDefault(copy.from(), copy.from());
      }
    }
    return outlet(report);
  }

  /** One name for both pages: a known outlet's, else that of the report that sorts first. */
  private void unite(String a, String b) {
    String x = outlets.getOrDefault(a, a);
    String y = outlets.getOrDefault(b, b);
    boolean xIsId = x.equals(a);
    boolean yIsId = y.equals(b);
    String kept = xIsId == yIsId ? (x.compareTo(y) <= 0 ? x : y) : xIsId ? y : x;
    String gone = kept.equals(x) ? y : x;
    outlets.replaceAll((report, outlet) -> outlet.equals(gone) ? kept : outlet);
  }
}
