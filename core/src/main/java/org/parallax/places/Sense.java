package org.parallax.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.Place;
import org.parallax.gazetteer.Reference;

/** A name in one report with the places it may stand for and how much speaks for each. */
final class Sense {

  private static final int MOST = 40;
  private static final double CONTAINED = 8;

  private final List<Place> places;
  private final double[] prior;
  private final double[] scores;
  int count;

  Sense(Gazetteer gazetteer, List<Reference> references, String sort) {
    List<Weighed> all = new ArrayList<>();
    boolean town = false;
    Set<String> states = new HashSet<>();
    for (Reference reference : references) {
      int index = reference.place();
      if (gazetteer.kind(index) == Place.Kind.COUNTRY) {
        states.add(gazetteer.place(index).country());
      }
      town |=
          gazetteer.kind(index).compareTo(Place.Kind.SEAT) <= 0
              && gazetteer.population(index) > 200_000;
    }
    for (Reference reference : references) {
      Place place = gazetteer.place(reference.place());
      // Singapore, Panama, Mexico: the country, not its capital
      double capital = place.settled() && states.contains(place.country()) ? -4 : 0;
      all.add(new Weighed(place, weight(place, reference, town, sort) + capital));
    }
    all.sort(
        Comparator.comparingDouble(Weighed::weight)
            .reversed()
            .thenComparingInt(w -> w.place().index()));
    List<Weighed> most = all.subList(0, Math.min(MOST, all.size()));
    places = most.stream().map(Weighed::place).toList();
    prior = most.stream().mapToDouble(Weighed::weight).toArray();
    scores = prior.clone();
  }

  private record Weighed(Place place, double weight) {}

  private static double weight(Place place, Reference reference, boolean town, String sort) {
    double other = reference.own() || !place.settled() ? 0 : -1.5;
    double known = Math.log10(place.population() + 10);
    boolean division = sort.equals("division");
    boolean county = sort.equals("county");
    return other
        + switch (place.kind()) {
          case COUNTRY, CONTINENT -> 9;
          case REGION, SEA -> 8.5;
          case DIVISION -> division ? 12 : town ? 5.5 : 7.5;
          case COUNTY -> county ? 7 + known / 10 : known / 2;
          case CAPITAL -> known + 1;
          case SEAT -> known + 0.5;
          case CITY -> known;
          case PART -> known - 1.5;
        };
  }

  /** The places, best known first. */
  List<Place> places() {
    return places;
  }

  /** Speaks for the places that lie in one of those of {@code outer}. */
  void within(Sense outer) {
    for (int i = 0; i < places.size(); i++) {
      for (Place o : outer.places) {
        if (!o.settled() && places.get(i).inside(o)) {
          prior[i] += CONTAINED;
          scores[i] += CONTAINED;
          break;
        }
      }
    }
  }

  /** What speaks for a place without the rest of the report. */
  double prior(int i) {
    return prior[i];
  }

  void score(int i, double score) {
    scores[i] = score;
  }

  /** The place that most speaks for. */
  Place best() {
    return places.get(bestIndex());
  }

  int bestIndex() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** How sure the choice is, 0 to 1: by how much the best leads. */
  double certainty() {
    double second = Double.NEGATIVE_INFINITY;
    int best = bestIndex();
    for (int i = 0; i < scores.length; i++) {
      if (i != best) {
        second = Math.max(second, scores[i]);
      }
    }
    return Math.clamp((scores[best] - second) / 3, 0.1, 1);
  }
}
