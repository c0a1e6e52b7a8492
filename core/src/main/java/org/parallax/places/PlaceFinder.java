package org.parallax.places;

import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.parallax.language.Prose;
import org.parallax.model.Toponym;

/**
 * Finds and resolves toponyms with the gazetteer that is part of the program. Adjectives and the
 * names of peoples ("Turkish", "North Koreans") count as mentions of their country: annotated
 * corpora of news do so, and a reader of the map wants to know whose army it is that is spoken of.
 * Immutable, thread-safe.
 */
public final class PlaceFinder {

  private final Gazetteer gazetteer;
  private final CandidateFinder candidates;
  private final Judge judge;

  private PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.candidates = new CandidateFinder(gazetteer);
    this.judge = new Judge(gazetteer);
  }

  /** Loads the packed gazetteer. */
  public static PlaceFinder load() {
    return new PlaceFinder(Gazetteer.load());
  }

  /** The toponyms of a report in reading order. */
  public List<Toponym> find(Prose prose) {
    List<Candidate> names = judge.places(prose, candidates.find(prose));
    List<Place> places = new Resolution(gazetteer, prose.text(), names).places();
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Place place = places.get(i);
      found.add(
          new Toponym(
              names.get(i).span(),
              place.name(),
              place.geonames() == 0 ? OptionalLong.empty() : OptionalLong.of(place.geonames()),
              OptionalDouble.of(place.lat()),
              OptionalDouble.of(place.lon()),
              place.country().isEmpty() ? Optional.empty() : Optional.of(place.country())));
    }
    return found;
  }
}
