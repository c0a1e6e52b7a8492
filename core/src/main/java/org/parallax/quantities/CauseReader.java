package org.parallax.quantities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.lexicon.WordList;

/** Finds the diseases and disasters that a sentence names. Immutable. */
final class CauseReader {

  private static final int MOST_WORDS = 4;

  /** Words for disease at large: the cause only with the name before them, "Marburg virus". */
  private static final Set<String> LARGE =
      Set.of(
          "virus",
          "disease",
          "infection",
          "illness",
          "fever",
          "poisoning",
          "cancer");

  private static final Set<String> SIGNS = Set.of("symptoms", "strain");

  /** Words before a cause that do not tell which. */
  private static final Set<String> PLAIN =
      Set.of(
          "new", "deadly", "recent", "first", "second", "other", "same", "such", "severe", "more",
          "latest", "heavy", "deadliest", "worst", "major", "massive", "possible", "suspected",
          "human", "confirmed", "infectious", "contagious", "serious", "live", "current");

  private final Set<String> diseases =
      new HashSet<>(WordList.lines(CauseReader.class, "illnesses.txt"));
  private final Set<String> hazards =
      new HashSet<>(WordList.lines(CauseReader.class, "hazards.txt"));

  /** The causes that {@code words} name, in reading order. */
  List<Cause> read(Words words) {
    List<Cause> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isCause(words, i)) {
        String phrase = phrase(words, described(words, i), i);
        found.add(new Cause(phrase, words.lower(i), words.in(i, diseases)));
      }
    }
    return found;
  }

  private boolean isCause(Words words, int i) {
    boolean known = words.in(i, diseases) || words.in(i, hazards);
    boolean large = words.in(i, LARGE) && !words.at(i - 1).isNoun();
    return known && words.at(i).isNoun() && !large && !words.in(i, SIGNS) && !isModifier(words, i);
  }

  /** Whether {@code phrase} names a disease or a disaster already. */
  boolean isNamedIn(String phrase) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if ((diseases.contains(word) && !LARGE.contains(word)) || hazards.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "flu virus", "flu symptoms": the next word may be the cause, this one describes it. */
  private boolean isModifier(Words words, int i) {
    return words.at(i + 1).isNoun() && words.in(i + 1, diseases) && !words.in(i + 1, SIGNS);
  }

  private static int described(Words words, int head) {
    int from = head;
    while (head - from < MOST_WORDS && describes(words, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean describes(Words words, int i) {
    boolean word = words.at(i).isNoun() || words.isTag(i, "ADJ");
    return word && !words.in(i, PLAIN) && words.at(i).isLetters();
  }

  private static String phrase(Words words, int from, int head) {
    List<String> parts = new ArrayList<>();
    for (int i = from; i <= head; i++) {
      parts.add(words.at(i).text());
    }
    return String.join(" ", parts);
  }
}
