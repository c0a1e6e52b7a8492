package org.parallax.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Terms;
import org.parallax.lexicon.WordList;

/**
 * Words that reports use for one thing: "axe", "slash" and "lay off" are "cut". Of such a set all
 * have the stem of the first. Immutable, thread-safe.
 */
final class Synonyms {

  private static final Map<String, String> STEMS = stems();

  private Synonyms() {}

  /** The stem that stands for {@code stem} and its synonyms. */
  static String of(String stem) {
    return STEMS.getOrDefault(stem, stem);
  }

  /** The different stems of {@code text}, synonyms as one, sorted. */
  static Set<String> of(Iterable<Terms.Term> terms) {
    Set<String> stems = new TreeSet<>();
    terms.forEach(t -> stems.add(of(t.stem())));
    return stems;
  }

  private static Map<String, String> stems() {
    Map<String, String> stems = new HashMap<>();
    for (String line : WordList.lines(Synonyms.class, "synonyms.txt")) {
      List<Terms.Term> words = Terms.of(line);
      words.forEach(w -> stems.putIfAbsent(w.stem(), words.getFirst().stem()));
    }
    return Map.copyOf(stems);
  }
}
