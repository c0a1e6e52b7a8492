package org.parallax.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.model.Party;

/** The outlets themselves as parties: where a writer vouches for something, the outlet does. */
public final class Outlets {
  private Outlets() {}

  /**
   * The parties with one for each outlet: the publication of that name that the reports speak of,
   * or a new one without members.
   *
   * @param parties found in the reports
   * @param outlets the outlets' names, or the ids of reports whose outlet is not known
   */
  public static Parties among(Parties parties, Collection<String> outlets) {
    List<Party> all = new ArrayList<>(parties.all());
    for (String outlet : outlets.stream().distinct().sorted().toList()) {
      if (named(all, outlet).isEmpty()) {
        all.add(
            new Party(
                "A" + (all.size() + 1),
                outlet,
                List.of(),
                Actor.Type.PUBLICATION,
                List.of(),
                List.of(),
                List.of()));
      }
    }
    return new Parties(all);
  }

  /** The party that an outlet is. */
  static Optional<Party> named(List<Party> parties, String outlet) {
    String name = fold(outlet);
    return parties.stream()
        .filter(p -> p.type() != Actor.Type.PERSON)
        .filter(p -> fold(p.name()).equals(name))
        .findFirst();
  }

  /** "The Harbour Times" and "Harbour Times" are one outlet. */
  private static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
