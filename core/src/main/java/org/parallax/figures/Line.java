package org.parallax.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** Whether one of the two has happened and the other one is still to come. */
  boolean isOfAnotherTense(Line other) {
    return (isToCome() && other.hasCome()) || (hasCome() && other.isToCome());
  }

  /** Most reports repeat what is planned without saying so again. */
  private boolean isToCome() {
    return sightings.stream().filter(s -> s.time().expected()).count() * 2 >= sightings.size();
  }

  private boolean hasCome() {
    return sightings.stream().noneMatch(s -> s.time().expected());
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
  Optional<Ledger.Part> partOf(Parts parts) {
    return sightings.stream().flatMap(s -> parts.whole(s).stream()).findFirst();
  }
}
