package org.parallax.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Terms;
import org.parallax.model.Report;

/**
 * Finds garbled relays: a figure that is credited to an outlet of the story which has another one
 * there. It is a departure and nobody's figure.
 */
final class Relays {

  private final Map<String, Set<String>> outlets = new HashMap<>();

  Relays(List<Report> reports) {
    for (Report report : reports) {
      report.metadata().outlet().ifPresent(o -> outlets.put(report.id(), Terms.stems(o)));
    }
  }

  /** The group without what the outlet that is credited has otherwise. */
  List<Sighting> kept(List<Sighting> group) {
    return group.stream().filter(s -> !isGarbled(s, group)).toList();
  }

  private boolean isGarbled(Sighting relay, List<Sighting> group) {
    if (relay.credited().isEmpty()) {
      return false;
    }
    boolean told = false;
    for (Sighting other : group) {
      Set<String> outlet = outlets.getOrDefault(other.at().report(), Set.of());
      boolean original = !other.at().report().equals(relay.at().report()) && !outlet.isEmpty();
      if (original && relay.credited().contains(outlet)) {
        told = true;
        if (other.bounds().agreesWith(relay.bounds())) {
          return false;
        }
      }
    }
    return told;
  }
}
