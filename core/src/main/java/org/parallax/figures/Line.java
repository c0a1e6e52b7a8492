package org.parallax.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Ledger;

/**
 * One line of a ledger: the same figure of the same side, wherever it stands.
 *
 * @param sightings at least one, those that a party vouches for first, then the oldest
 */
record Line(List<Sighting> sightings) {

  Line {
    sightings = List.copyOf(sightings);
  }

  Sighting first() {
    return sightings.getFirst();
  }

  String side() {
    return first().side();
  }

  /** The party that gave it first; the body that they speak for where several did. */
  String party() {
    boolean one =
        sightings.stream()
            .filter(s -> s.side().equals(side()))
            .allMatch(s -> s.party().equals(first().party()));
    return one ? first().party() : side();
  }

  Bounds bounds() {
    return first().bounds();
  }

  /** Whether whoever gave it has taken it back. */
  boolean isWithdrawn() {
    return sightings.stream().anyMatch(s -> s.setting().withdrawn());
  }

  /** When it was first given. */
  String from() {
    return first().when();
  }

  /** When it was last given by the side whose it is. */
  String until() {
    return sightings.stream()
        .filter(s -> s.attributed() == first().attributed())
        .map(Sighting::when)
        .filter(w -> !w.equals("~"))
        .max(Comparator.naturalOrder())
        .orElse("~");
  }

  /** The figure that includes this one, where one of the reports says so. */
  Optional<Ledger.Part> partOf(List<Draft> all) {
    for (Sighting s : sightings) {
      OptionalInt whole = s.quantity().partOf();
      if (whole.isPresent()) {
        for (int d = 0; d < all.size(); d++) {
          int entry = all.get(d).entryOf(s.at().report(), whole.getAsInt());
          if (entry >= 0) {
            return Optional.of(new Ledger.Part("f" + (d + 1), entry));
          }
        }
      }
    }
    return Optional.empty();
  }
}
