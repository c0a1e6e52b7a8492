package org.parallax.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.lexicon.WordList;

/**
 * Tells words that say something ("the bridge was closed") from words that only name it ("the
 * closure of the bridge", "to close the bridge"), by the finite verbs in them. Stateless.
 */
final class Predicates {

  private static final Set<String> VERBS =
      Set.copyOf(WordList.lines(Predicates.class, "finite-verbs.txt"));

  /** Words behind which a form in "-ed" belongs to a noun: "the damaged bridge". */
  private static final Set<String> BEFORE_ADJECTIVES =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "our", "my", "this", "that", "these",
          "those", "of", "for", "with", "in", "on", "by", "and", "some", "any", "no", "more");

  /** Parts of the verbs that tell of what may come. */
  private static final List<String> AHEAD =
      List.of(
          "expect",
          "predict",
          "forecast",
          "warn",
          "hint",
          "plan",
          "fear",
          "hope",
          "estimat",
          "believ",
          "intend",
          "promis",
          "pledg",
          "vow",
          "threat",
          "anticipat",
          "project");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "tells",
          "added",
          "adds",
          "insisted",
          "insists",
          "argued",
          "argues",
          "replied",
          "wrote",
          "writes",
          "tweeted",
          "posted");

  private Predicates() {}

  /** Whether what depends on {@code cue} is a clause, however short: "said". */
  static boolean takesClause(String cue) {
    String lower = cue.toLowerCase(Locale.ROOT);
    return lower.equals("according to")
        || SAYING.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /** Whether {@code cue} is a verb that looks ahead. */
  static boolean looksAhead(String cue) {
    String lower = cue.toLowerCase(Locale.ROOT);
    return AHEAD.stream().anyMatch(lower::contains);
  }

  /** Whether {@code words} say that something is so. */
  static boolean has(String words) {
    List<String> cut =
        List.of(words.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}'-]+", -1));
    String first = cut.stream().filter(w -> !w.isEmpty()).findFirst().orElse("");
    if (first.equals("to")) {
      return false;
    }
    for (int i = 0; i < cut.size(); i++) {
      String word = cut.get(i);
      boolean compound = word.indexOf('-') >= 0; // "reality-based"
      boolean past = word.endsWith("ed") && !compound && i > 0 && !belongsToNoun(cut.get(i - 1));
      if (VERBS.contains(word) || word.endsWith("n't") || past) {
        return true;
      }
    }
    return false;
  }

  private static boolean belongsToNoun(String before) {
    return before.isEmpty()
        || BEFORE_ADJECTIVES.contains(before)
        || before.endsWith("ly")
        || before.endsWith("'s")
        || before.endsWith("s'");
  }
}
