package org.parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.lexicon.WordList;

/**
 * Words that reports use for one thing: "axe", "slash" and "lay off" are "cut". Of such a set all
 * have the stem of the first. Words for the opposite ("closed") have the stem of what they reverse
 * ("open"). Stateless, thread-safe.
 */
public final class Synonyms {

  private static final Map<String, String> STEMS = stems("synonyms.txt");

  /** By the stem that stands for a word that of its opposite. */
  private static final Map<String, String> OPPOSITES = opposites();

  private Synonyms() {}

  /** The stem that stands for {@code stem}, its synonyms and its opposites. */
  public static String of(String stem) {
    String one = STEMS.getOrDefault(stem, stem);
    return OPPOSITES.getOrDefault(one, one);
  }

  /** Whether {@code stem} is the opposite of the stem that stands for it. */
  public static boolean isReversed(String stem) {
    return OPPOSITES.containsKey(STEMS.getOrDefault(stem, stem));
  }

  /** The different stems of {@code text}, synonyms as one, sorted. */
  public static Set<String> of(Iterable<Terms.Term> terms) {
    Set<String> stems = new TreeSet<>();
    terms.forEach(t -> stems.add(of(t.stem())));
    return stems;
  }

  private static Map<String, String> stems(String list) {
    Map<String, String> stems = new HashMap<>();
    for (String line : WordList.lines(Synonyms.class, list)) {
      List<Terms.Term> words = Terms.of(line);
      String first = words.getFirst().stem();
      String stands = stems.getOrDefault(first, first);
      words.forEach(w -> stems.putIfAbsent(w.stem(), stands));
    }
    return Map.copyOf(stems);
  }

  private static Map<String, String> opposites() {
    Map<String, String> opposites = new HashMap<>();
    stems("opposites.txt")
        .forEach(
            (stem, first) -> {
              String one = STEMS.getOrDefault(stem, stem);
              String stands = STEMS.getOrDefault(first, first);
              if (!one.equals(stands)) {
                opposites.put(one, stands);
              }
            });
    return Map.copyOf(opposites);
  }
}
