package org.parallax.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Terms;

/** Names a ledger: the shortest wording that says what most of its figures say. */
final class Title {

  /** A word must be shared by so many of the wordings to be worth its place. */
  private static final double SHARED = 0.4;

  private static final double LETTER = 0.0005;
  private static final Set<String> OPENING =
      Set.of(
          "in", "on", "at", "by", "from", "to", "of", "with", "for", "near", "over", "around",
          "among", "that", "who", "and", "as", "during", "after", "between", "towards");

  private static final Set<String> DIMENSIONS =
      Terms.stems(
          "money duration distance rate weight share temperature storage volume speed area people"
              + " things number strong");
  private static final Set<String> LEADING =
      Set.of(
          "in", "on", "at", "by", "from", "to", "of", "with", "for", "near", "over", "around",
          "the", "a", "an", "and", "or", "but", "that", "who", "which", "as", "through", "across",
          "than", "be", "not", "about", "into");
  private static final Set<String> NOBODY = UnitClasses.stems(Subject.PERSON);

  private Title() {}

  /** A title for {@code sightings}; empty where none of them has words. */
  static String of(List<Sighting> sightings) {
    Map<String, Integer> count = new HashMap<>();
    Map<String, Integer> phrases = new java.util.TreeMap<>();
    int said = 0;
    for (Sighting s : sightings) {
      if (!s.phrase().isEmpty() && (!s.subject().isBare() || sightings.size() == 1)) {
        said++;
        phrases.merge(s.phrase(), 1, Integer::sum);
        Terms.stems(s.phrase()).forEach(stem -> count.merge(stem, 1, Integer::sum));
      }
    }
    boolean victims = sightings.getFirst().subject().isVictims();
    if (phrases.size() < 2) {
      return phrases.isEmpty() ? "" : phrases.keySet().iterator().next();
    }
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
      for (String head : heads(phrase.getKey())) {
        boolean silent = victims && NOBODY.containsAll(Terms.stems(head));
        boolean numbered = head.chars().anyMatch(Character::isDigit);
        double score = score(head, count, said) - (silent || numbered ? 1 : 0);
        if (score > most) {
          most = score;
          best = head;
        }
      }
    }
    return best;
  }

  /** Whether a title says no more than the unit: "money", "jobs", "duration". */
  static boolean isBare(String title, Sighting first) {
    if (title.startsWith("factor of ")) {
      return true; // "suspended three times": what was done so often stands beside it
    }
    Set<String> said = new HashSet<>(Terms.stems(title));
    said.removeAll(UnitClasses.stems(first.subject().unit()));
    said.removeAll(first.quantity().unit().map(Terms::stems).orElse(Set.of()));
    said.removeAll(DIMENSIONS);
    return said.isEmpty() && !first.subject().isVictims();
  }

  /** The title with the words of the place that says most in few words. */
  static String withAside(String title, List<Sighting> sightings) {
    String unit = title.startsWith("factor of ") ? "times" : title;
    return sightings.stream()
        .map(s -> closed(s.setting().clause()))
        .filter(c -> Terms.stems(c).size() > 1)
        .findFirst()
        .map(c -> (unit.isEmpty() ? "" : unit + " ") + "(" + c + ")")
        .orElse(title);
  }

  /** Without the words that lead to something that is not shown: "to deliver it across the". */
  private static String closed(String clause) {
    String closed = clause;
    int space = closed.lastIndexOf(' ');
    while (space > 0 && LEADING.contains(closed.substring(space + 1))) {
      closed = closed.substring(0, space);
      space = closed.lastIndexOf(' ');
    }
    return closed;
  }

  private static double score(String phrase, Map<String, Integer> count, int said) {
    double score = -LETTER * phrase.length();
    for (String stem : new TreeSet<>(Terms.stems(phrase))) {
      score += (double) count.getOrDefault(stem, 0) / said - SHARED;
    }
    return score;
  }

  /** The phrase, and what is left of it when its last parts are cut off. */
  private static List<String> heads(String phrase) {
    List<String> heads = new ArrayList<>(List.of(phrase));
    String[] words = phrase.split(" ", -1);
    int at = 0;
    for (int i = 0; i < words.length && heads.size() < 12; i++) {
      boolean opens = OPENING.contains(words[i]) || (i > 0 && words[i].endsWith("ed"));
      if (i > 0 && opens && at > 0) {
        heads.add(phrase.substring(0, at - 1).replaceFirst("(?: who| that| and)+$", ""));
      }
      at += words[i].length() + 1;
    }
    return heads;
  }
}
