package org.parallax.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Ledger;

/** Where each quantity of each report stands in the ledgers. Immutable. */
final class Parts {

  /** A quantity by its report and its number there. */
  private record Place(String report, int quantity) {}

  private final Map<Place, Ledger.Part> entries = new HashMap<>();

  /** Indexes the ledgers of a story in their order. */
  Parts(List<Draft> drafts) {
    for (int d = 0; d < drafts.size(); d++) {
      List<Line> lines = drafts.get(d).lines();
      for (int i = 0; i < lines.size(); i++) {
        Ledger.Part entry = new Ledger.Part("f" + (d + 1), i);
        for (Sighting s : lines.get(i).sightings()) {
          entries.putIfAbsent(new Place(s.at().report(), s.index()), entry);
        }
      }
    }
  }

  /** The entry of the figure in which {@code part} is included. */
  Optional<Ledger.Part> whole(Sighting part) {
    OptionalInt whole = part.quantity().partOf();
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(entries.get(new Place(part.at().report(), whole.getAsInt())));
  }
}
