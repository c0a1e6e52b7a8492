package org.parallax.figures;

import java.util.HashSet;
import java.util.Set;
import org.parallax.model.Party;
import org.parallax.parties.Parties;

/** Which body a party speaks for. Two officials of one body are two parties and one side. */
final class Sides {

  private final Parties parties;

  Sides(Parties parties) {
    this.parties = parties;
  }

  /** The body behind {@code party}; the party itself where it speaks for none or for several. */
  String of(String party) {
    Set<String> seen = new HashSet<>();
    String side = party;
    while (seen.add(side)) {
      var next = parties.byId(side).map(Party::speaksFor).filter(b -> b.size() == 1);
      if (next.isEmpty()) {
        return side;
      }
      side = next.get().getFirst();
    }
    return party;
  }
}
