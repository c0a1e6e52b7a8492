package org.parallax.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The anchors of one kind in the earlier state, with which those of the later one are compared. */
final class Anchors {

  private final Set<Anchor> all;
  private final Map<String, List<Anchor>> byReport = new HashMap<>();

  Anchors(Collection<Anchor> before) {
    this.all = new HashSet<>(before);
    for (Anchor anchor : all) {
      byReport.computeIfAbsent(anchor.report(), r -> new ArrayList<>()).add(anchor);
    }
  }

  /** The earlier state's anchor that {@code later} is, typing errors aside; else itself. */
  Anchor known(Anchor later) {
    return all.contains(later)
        ? later
        : byReport.getOrDefault(later.report(), List.of()).stream()
            .filter(later::isSpelledLike)
            .findFirst()
            .orElse(later);
  }
}
