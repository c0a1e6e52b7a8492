package org.parallax.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.Place;

/**
 * Chooses a place for every name of one report: the better known one, unless what contains it, or
 * the countries, divisions and towns that the report names besides, speak for another. A name has
 * one place in a report except where a container says otherwise.
 */
final class Resolution {

  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final Home home;
  private final List<Candidate> names;
  private final String text;
  private final Map<String, Sense> senses = new LinkedHashMap<>();

  Resolution(Gazetteer gazetteer, Home home, String text, List<Candidate> names) {
    this.gazetteer = gazetteer;
    this.home = home;
    this.text = text;
    this.names = names;
  }

  /** The place of every name, in the order of the names. */
  List<Place> places() {
    for (Candidate name : names) {
      sense(name).count++;
    }
    for (int i = 0; i + 1 < names.size(); i++) {
      if (Judge.commaBetween(text, names.get(i), names.get(i + 1))) {
        sense(names.get(i)).within(sense(names.get(i + 1)));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      Neighbourhood around = new Neighbourhood(senses.values(), home);
      for (Sense sense : senses.values()) {
        around.weigh(sense);
      }
    }
    return names.stream().map(name -> sense(name).best()).toList();
  }

  private Sense sense(Candidate name) {
    String sort = sort(name);
    return senses.computeIfAbsent(
        name.key() + "|" + sort, k -> new Sense(gazetteer, name.references(), sort));
  }

  /** What the noun beside a name says that it is: "Kursk region", "the city of Kursk". */
  private static String sort(Candidate name) {
    String after =
        name.last() + 1 < name.words().size() && name.words().get(name.last() + 1).joined()
            ? name.after()
            : "";
    return switch (after) {
      case "region",
          "oblast",
          "province",
          "governorate",
          "Oblast",
          "Region",
          "Province",
          "Governorate",
          "state" ->
          "division";
      case "county", "County", "raion", "Raion", "district", "District" -> "county";
      default -> "";
    };
  }
}
