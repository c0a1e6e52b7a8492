package org.parallax.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.Place;
import org.parallax.language.Prose;
import org.parallax.lexicon.WordList;
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
  private final SpotReader spots = new SpotReader();
  private final Uses uses = new Uses();

  /** In a fixed order, since the first word that leaves a town decides. */
  private final Set<String> press =
      new TreeSet<>(WordList.words(PlaceFinder.class, "press-words.txt"));

  /** A finder of the places of {@code gazetteer}. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.candidates = new CandidateFinder(gazetteer);
    this.judge = new Judge(gazetteer);
  }

  /** Loads the gazetteer that is part of the program. */
  public static PlaceFinder load() {
    return new PlaceFinder(Gazetteer.load());
  }

  /** The toponyms of a report in reading order. */
  public List<Toponym> find(Prose prose) {
    List<Candidate> names = judge.places(prose, candidates.find(prose));
    List<Place> places =
        new Resolution(
                gazetteer,
                Home.of(prose.report().metadata(), gazetteer, press),
                prose.text(),
                names)
            .places();
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      found.add(toponym(names.get(i), places.get(i)));
    }
    return found;
  }

  private Toponym toponym(Candidate name, Place place) {
    var use = uses.of(name, place);
    return new Toponym(
        name.span(),
        place.name(),
        place.geonames() == 0 ? OptionalLong.empty() : OptionalLong.of(place.geonames()),
        OptionalDouble.of(place.lat()),
        OptionalDouble.of(place.lon()),
        known(place.country()),
        known(gazetteer.admin(place)),
        known(place.feature()),
        use,
        use.isPresent() ? Optional.empty() : spots.read(name, place));
  }

  private static Optional<String> known(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.of(word);
  }
}
