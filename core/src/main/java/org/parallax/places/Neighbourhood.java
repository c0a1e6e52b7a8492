package org.parallax.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.gazetteer.Place;

/**
 * The places that a report's names stand for at one moment of the resolution, as evidence for each
 * other: the same country, the same division, a short distance.
 */
final class Neighbourhood {

  private static final int ANCHORS = 30;
  private static final double SAME_COUNTRY = 3;
  private static final double SAME_DIVISION = 3;
  private static final double NEAR = 2;
  private static final double NEAR_KM = 150;
  private static final double HOME = 1;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<Integer, Double> divisions = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private double total;
  private Optional<Place.Point> homePoint = Optional.empty();

  private record Anchor(Sense sense, Place place, Place.Point point, double weight) {}

  Neighbourhood(Collection<Sense> senses, Home home) {
    for (Sense sense : senses) {
      anchors.add(new Anchor(sense, sense.best(), sense.best().point(), weight(sense)));
    }
    for (Anchor a : anchors) {
      total += a.weight;
      countries.merge(a.place.country(), a.weight, Double::sum);
      divisions.merge(division(a.place), a.weight, Double::sum);
    }
    settle(home);
    anchors.removeIf(a -> !a.place.settled() && a.place.kind() != Place.Kind.COUNTY);
    anchors.sort(Comparator.comparingDouble(Anchor::weight).reversed());
    if (anchors.size() > ANCHORS) {
      anchors.subList(ANCHORS, anchors.size()).clear();
    }
  }

  /** The outlet's home speaks like one more place that the report names. */
  private void settle(Home home) {
    String country = home.town().map(Place::country).orElse(home.country());
    if (!country.isEmpty()) {
      total += HOME;
      countries.merge(country, HOME, Double::sum);
    }
    if (home.town().isPresent()) {
      divisions.merge(division(home.town().get()), HOME, Double::sum);
      homePoint = home.town().map(Place::point);
    }
  }

  private static double weight(Sense sense) {
    return sense.certainty() * Math.log1p(sense.count);
  }

  private static int division(Place place) {
    return place.kind() == Place.Kind.DIVISION ? place.index() : place.division();
  }

  /** Scores the places of a name by what all other names stand for. */
  void weigh(Sense sense) {
    if (sense.places().size() == 1) {
      return;
    }
    Place now = sense.best();
    double own = weight(sense);
    double rest = Math.max(total - own, 0.5);
    double[] scores = new double[sense.places().size()];
    for (int i = 0; i < scores.length; i++) {
      Place place = sense.places().get(i);
      double country = countries.getOrDefault(place.country(), 0.0);
      double division = divisions.getOrDefault(division(place), 0.0);
      if (place.country().equals(now.country())) {
        country -= own;
      }
      if (division(place) == division(now)) {
        division -= own;
      }
      double same = place.country().isEmpty() ? 0 : country / rest * SAME_COUNTRY;
      double state = division(place) < 0 ? 0 : division / rest * SAME_DIVISION;
      scores[i] = sense.prior(i) + same + state + near(sense, place) * NEAR;
    }
    for (int i = 0; i < scores.length; i++) {
      sense.score(i, scores[i]);
    }
  }

  private double near(Sense sense, Place place) {
    if (!place.settled() && place.kind() != Place.Kind.COUNTY) {
      return 0;
    }
    Place.Point point = place.point();
    double nearest = homePoint.map(point::distance).orElse(Double.MAX_VALUE);
    for (Anchor a : anchors) {
      if (a.sense != sense) {
        nearest = Math.min(nearest, point.distance(a.point));
      }
    }
    return Math.exp(-nearest / NEAR_KM);
  }
}
