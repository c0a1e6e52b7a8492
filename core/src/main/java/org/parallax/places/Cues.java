package org.parallax.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parallax.lexicon.WordList;

/**
 * Words around a name that speak for or against its being a place, from {@code cues.txt}.
 * Immutable, thread-safe.
 *
 * @param where prepositions that places follow
 * @param perhapsWhere words that places follow as well as other things
 * @param sorts nouns before "of X" that make X a place
 * @param sortsAfter nouns after a name that make it a place
 * @param titles what follows is a person
 * @param before words that stand capitalised before a place without being part of its name
 * @param speech what does this is a person or a state, hardly a town
 * @param directions points of the compass and other words that are names of divisions
 * @param streets words after the name of a street
 * @param bodies words after a place in the name of a body; the place remains one
 */
record Cues(
    Set<String> where,
    Set<String> perhapsWhere,
    Set<String> sorts,
    Set<String> sortsAfter,
    Set<String> titles,
    Set<String> before,
    Set<String> speech,
    Set<String> directions,
    Set<String> streets,
    Set<String> bodies) {

  /** Loads the file that is part of the program. */
  static Cues load() {
    Map<String, Set<String>> cues = new HashMap<>();
    for (String line : WordList.words(Cues.class, "cues.txt")) {
      int colon = line.indexOf(':');
      Set<String> words = cues.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
      words.addAll(Set.of(line.substring(colon + 2).split(" ")));
    }
    return new Cues(
        Set.copyOf(cues.getOrDefault("where", Set.of())),
        Set.copyOf(cues.getOrDefault("perhaps-where", Set.of())),
        Set.copyOf(cues.getOrDefault("sorts", Set.of())),
        Set.copyOf(cues.getOrDefault("sorts-after", Set.of())),
        Set.copyOf(cues.getOrDefault("titles", Set.of())),
        Set.copyOf(cues.getOrDefault("before", Set.of())),
        Set.copyOf(cues.getOrDefault("speech", Set.of())),
        Set.copyOf(cues.getOrDefault("directions", Set.of())),
        Set.copyOf(cues.getOrDefault("streets", Set.of())),
        Set.copyOf(cues.getOrDefault("bodies", Set.of())));
  }
}
