package org.parallax.names;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parallax.lexicon.Bearers;
import org.parallax.lexicon.WordList;

/** Everything that is known about words before a report is read. Immutable, thread-safe. */
final class Lexicon {

  private final Map<WordClass, Set<String>> classes =
      WordClass.load(WordList.lines(Lexicon.class, "word-classes.txt"));
  private final Set<String> common =
      new HashSet<>(WordList.lines(Lexicon.class, "common-words.txt"));
  private final Set<String> surnames = new HashSet<>(WordList.lines(Lexicon.class, "surnames.txt"));
  private final Bearers given = Bearers.load();
  private final Governments governments = Governments.load();
  private final Bodies bodies = Bodies.load();
  private final GivenNames givenNames = GivenNames.load();

  private Lexicon() {}

  static Lexicon load() {
    return new Lexicon();
  }

  Governments governments() {
    return governments;
  }

  Bodies bodies() {
    return bodies;
  }

  GivenNames givenNames() {
    return givenNames;
  }

  /** Whether the folded word belongs to the class. */
  boolean is(WordClass wordClass, String folded) {
    return classes.getOrDefault(wordClass, Set.of()).contains(folded);
  }

  /** Whether the folded word is ordinary English. */
  boolean isCommon(String folded) {
    return common.contains(folded);
  }

  /** Whether the folded word, or the part before its first hyphen, is a given name. */
  boolean isGivenName(String folded) {
    if (given.has(folded)) {
      return true;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 2 && given.has(folded.substring(0, hyphen));
  }

  /** Whether the folded word, or the part after its first hyphen, is a family name. */
  boolean isSurname(String folded) {
    if (surnames.contains(folded)) {
      return true;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 0 && surnames.contains(folded.substring(hyphen + 1));
  }

  /** Who bears the folded given name. */
  Bearers.Gender gender(String folded) {
    return given.gender(folded);
  }

  /** Whether the folded word says where somebody or something is from. */
  boolean isAdjectiveOfPlace(String folded) {
    return governments.adjective(folded).isPresent();
  }
}
