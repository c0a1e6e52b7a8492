package org.parallax.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Ledger;

/**
 * One line of a ledger: the same figure of the same party, wherever it stands.
 *
 * @param party the party's id or the outlet's name
 * @param sightings at least one, oldest first
 */
record Line(String party, List<Sighting> sightings) {

  Line {
    sightings = List.copyOf(sightings);
  }

  Sighting first() {
    return sightings.getFirst();
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
