package org.parallax.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.gazetteer.Place;
import org.parallax.model.Span;
import org.parallax.model.Toponym.Spot;

/**
 * Reads where something lies from a named place: "20 km northwest of Selydove", "a village near
 * Pokrovsk". The radius says how far off the point may be: distances in news are round, and go from
 * the middle of a town or from its edge. Immutable, thread-safe.
 */
final class SpotReader {

  /** In kilometres: of a place that is "near" or "outside" another. */
  private static final double NEAR = 10;

  /** In kilometres: of a place that lies in some direction, nobody says how far. */
  private static final double SOMEWHERE = 30;

  /** In kilometres: the size of a town. */
  private static final double TOWN = 3;

  private static final double ROUNDING = 0.2;
  private static final double EARTH = 6371;

  private static final Set<String> SORTS =
      Set.of("city", "town", "village", "settlement", "port", "capital", "suburb", "hamlet");

  private final Set<String> near = Set.of("near", "outside", "nearby", "around");

  /** The spot that the words before {@code name} put beside {@code place}, where they do. */
  Optional<Spot> read(Candidate name, Place place) {
    if (!place.settled()) {
      return Optional.empty();
    }
    List<Word> words = name.words();
    int at = preposition(name);
    if (at < 0) {
      return Optional.empty();
    }
    String preposition = words.get(at).text();
    int end = name.span().end();
    if (near.contains(preposition)) {
      return Optional.of(spot(words, at, end, place, 0, 0, NEAR));
    }
    return switch (preposition) {
      case "of" -> direction(words, at, end, place);
      case "from" -> from(words, at, end, place);
      default -> Optional.empty();
    };
  }

  /** Where the preposition stands; over "the eastern city of" between it and the name. */
  private static int preposition(Candidate name) {
    List<Word> words = name.words();
    int at = name.first() - 1;
    if (at > 0 && words.get(at).text().equals("of") && SORTS.contains(words.get(at - 1).text())) {
      at -= 2;
      for (int adjectives = 0; adjectives < 3 && at > 0 && inner(words.get(at)); adjectives++) {
        at--;
      }
    }
    return at;
  }

  private static boolean inner(Word word) {
    return word.tag().equals("ADJ") || word.tag().equals("DET") || word.tag().equals("NOUN");
  }

  private static Optional<Spot> direction(List<Word> words, int of, int end, Place place) {
    for (Bearing.Read compass : Bearing.compass(words, of - 1)) {
      int before = compass.first() - 1;
      // "to the north of"
      if (before > 0 && words.get(before).text().equals("the")) {
        before -= 2;
      }
      for (Bearing.Read distance : distance(words, before)) {
        double radius = Math.max(TOWN, distance.value() * ROUNDING);
        return Optional.of(
            spot(words, distance.first(), end, place, compass.value(), distance.value(), radius));
      }
      return Optional.of(
          spot(words, compass.first(), end, place, compass.value(), SOMEWHERE / 2, SOMEWHERE));
    }
    return words.get(Math.max(0, of - 1)).text().equals("outskirts")
        ? Optional.of(spot(words, of - 1, end, place, 0, 0, NEAR))
        : Optional.empty();
  }

  private static Optional<Spot> from(List<Word> words, int from, int end, Place place) {
    int before = from - 1;
    if (before > 0 && words.get(before).text().equals("away")) {
      before--;
    }
    for (Bearing.Read distance : distance(words, before)) {
      double radius = Math.max(TOWN, distance.value() * (1 + ROUNDING));
      return Optional.of(spot(words, distance.first(), end, place, 0, 0, radius));
    }
    return Optional.empty();
  }

  /** The distance that ends at a word; of "20 km (12 miles)" the one given first. */
  private static List<Bearing.Read> distance(List<Word> words, int at) {
    List<Bearing.Read> last = Bearing.distance(words, at);
    if (last.isEmpty()) {
      return last;
    }
    List<Bearing.Read> first = Bearing.distance(words, last.getFirst().first() - 1);
    return first.isEmpty() ? last : first;
  }

  private static Spot spot(
      List<Word> words, int first, int end, Place place, double degrees, double km, double radius) {
    double north = Math.toRadians(place.lat());
    double bearing = Math.toRadians(degrees);
    double way = km / EARTH;
    double lat =
        Math.asin(
            Math.sin(north) * Math.cos(way) + Math.cos(north) * Math.sin(way) * Math.cos(bearing));
    double east =
        Math.atan2(
            Math.sin(bearing) * Math.sin(way) * Math.cos(north),
            Math.cos(way) - Math.sin(north) * Math.sin(lat));
    double lon = place.lon() + Math.toDegrees(east);
    double around = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
    return new Spot(
        new Span(words.get(first).start(), end),
        rounded(Math.toDegrees(lat)),
        rounded(around),
        Math.round(radius * 10) / 10.0);
  }

  /** To about ten metres. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
  }
}
