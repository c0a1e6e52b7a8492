package org.parallax.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    Set<String> known = new HashSet<>(byName(all).keySet());
    for (String outlet : outlets.stream().distinct().sorted().toList()) {
      if (known.add(key(outlet))) {
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

  /** The parties that an outlet can be, by the keys of their names; of one name the first. */
  static Map<String, Party> byName(List<Party> parties) {
    Map<String, Party> byName = new HashMap<>();
    for (Party party : parties) {
      if (party.type() != Actor.Type.PERSON) {
        byName.putIfAbsent(key(party.name()), party);
      }
    }
    return byName;
  }

  /** "The Harbour Times" and "Harbour Times" are one outlet. */
  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
