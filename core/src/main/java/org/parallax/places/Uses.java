package org.parallax.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.gazetteer.Place;
import org.parallax.gazetteer.Reference;
import org.parallax.lexicon.WordList;
import org.parallax.model.Toponym.Use;

/**
 * Tells names of places that stand for a government or a people from those that mean the place: a
 * capital or a country that says, denies or agrees; adjectives and names of peoples. Immutable,
 * thread-safe.
 */
final class Uses {

  private static final int ADVERBS = 2;

  private final Set<String> acts = WordList.words(Uses.class, "government-acts.txt");
  private final Set<String> dealings =
      Set.of("talks", "ties", "relations", "negotiations", "diplomacy", "rivalry", "tensions");

  /** What {@code name} is used for; empty where it means {@code place} itself. */
  Optional<Use> of(Candidate name, Place place) {
    boolean adjective =
        name.references().stream()
            .filter(r -> r.place() == place.index())
            .anyMatch(r -> r.use() == Reference.Use.ADJECTIVE);
    if (adjective) {
      return Optional.of(Use.DEMONYM);
    }
    boolean state = place.kind() == Place.Kind.CAPITAL || place.kind() == Place.Kind.COUNTRY;
    return state && (acts(name) || deals(name)) ? Optional.of(Use.METONYM) : Optional.empty();
  }

  /** "Moscow denied", "Seoul has repeatedly said". */
  private boolean acts(Candidate name) {
    List<Word> words = name.words();
    if (name.first() > 0 && located(name.before())) {
      return false;
    }
    int at = name.last() + 1;
    if (at >= words.size() || !words.get(at).joined()) {
      return false;
    }
    for (int skipped = 0; skipped <= ADVERBS && at < words.size(); skipped++, at++) {
      Word word = words.get(at);
      if (acts.contains(word.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!word.tag().equals("AUX") && !word.tag().equals("ADV")) {
        return false;
      }
    }
    return false;
  }

  /** "an official in Moscow said": the place after a preposition does not speak. */
  private static boolean located(String before) {
    return switch (before.toLowerCase(Locale.ROOT)) {
      case "in", "at", "near", "from", "to", "of", "around", "outside", "for", "on", "towards" ->
          true;
      default -> false;
    };
  }

  /** "talks with Tehran", "relations between Seoul and Tokyo". */
  private boolean deals(Candidate name) {
    List<Word> words = name.words();
    int at = name.first() - 1;
    if (at > 1 && words.get(at).text().equals("and")) {
      at -= 2;
    }
    return at > 0
        && (words.get(at).text().equals("with") || words.get(at).text().equals("between"))
        && dealings.contains(words.get(at - 1).text().toLowerCase(Locale.ROOT));
  }
}
