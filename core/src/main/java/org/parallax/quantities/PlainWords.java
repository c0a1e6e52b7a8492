package org.parallax.quantities;

import java.util.HashSet;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Quantity;
import org.parallax.quantities.Numeral.Form;

/**
 * Tells "one" and "no" where they count nothing: "one another", "no comment", "one of the best".
 */
final class PlainWords {

  /** Nouns that are counted also in the singular: "no outbreak". */
  private static final Set<String> COUNTABLE =
      Set.of("outbreak", "case", "death", "injury", "casualty", "fatality", "study", "survivor");

  /** Words behind "one" in which "the other" tells that nobody is counted. */
  private static final int NEAR = 15;

  private static final Set<String> HARMED =
      Set.of(
          "died",
          "dead",
          "killed",
          "injured",
          "hurt",
          "wounded",
          "harmed",
          "ill",
          "infected",
          "contracted",
          "missing",
          "arrested",
          "detained",
          "displaced",
          "evacuated");

  private final Set<String> uncounted =
      new HashSet<>(WordList.lines(PlainWords.class, "uncounted.txt"));
  private final Singular singular;

  PlainWords(Singular singular) {
    this.singular = singular;
  }

  /** "one another", "no comment", "this one": words that count nothing. */
  boolean contains(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (n.form() == Form.NOTHING) {
      return isNotNothing(draft);
    }
    if (n.to() - n.from() != 1 || !words.is(n.from(), "one")) {
      return false;
    }
    if (draft.measure.isPresent()) {
      return isSomeDay(draft);
    }
    String before = words.lower(n.from() - 1);
    String after = words.lower(n.to());
    boolean pronoun =
        Set.of("the", "this", "that", "no", "any", "every", "which", "each", "another", "some")
                .contains(before)
            || words.isTag(n.from() - 1, "ADJ");
    boolean idiom =
        Set.of(
                "another", "side", "day", "'s", "’s", "that", "who", "thing", "time", "point",
                "more", "or", "such", ",")
            .contains(after);
    boolean verb = words.at(n.to()).isVerb() || words.at(n.to() + 1).isVerb();
    boolean counted = draft.counted.isPresent() || verb || after.equals("in") || after.equals("of");
    boolean anybody =
        Set.of("when", "if", "as", "where", "that", "what", "to").contains(before)
            && words.at(n.to()).isVerb();
    boolean another = words.isTag(n.from() - 1, "ADP") && after.endsWith("ing");
    boolean best =
        words.is(n.to(), "of") && words.is(n.to() + 1, "the") && isSuperlative(words, n.to() + 2);
    return anybody
        || isFirstOfTwo(words, n.to())
        || another
        || best
        || (pronoun && draft.from == n.from())
        || idiom
        || !counted
        || draft.adjective;
  }

  /** "One is old, and the other is young". */
  private static boolean isFirstOfTwo(Words words, int after) {
    if (!words.at(after).isVerb()) {
      return false;
    }
    for (int i = after; i < after + NEAR && i < words.size(); i++) {
      if (words.is(i, "the") && words.is(i + 1, "other") && words.at(i + 2).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "If one day people are free": a day that nobody counts. */
  private static boolean isSomeDay(Draft draft) {
    Words words = draft.words;
    boolean told = words.isTag(draft.from - 1, "ADP") || words.isTag(draft.from - 1, "ADJ");
    Word after = words.at(draft.to);
    boolean clause = after.isNoun() || after.tag().equals("PRON") || after.isVerb();
    return draft.from == draft.numeral.from()
        && words.is(draft.to - 1, "day")
        && !words.joins(draft.numeral.to())
        && !told
        && clause;
  }

  private boolean isNotNothing(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (words.is(n.from(), "none")) {
      return false;
    }
    if (words.is(n.from(), "nobody") || words.is(n.to() - 1, "one")) {
      return !isHarmed(words, n.to());
    }
    boolean few = draft.modifier != Quantity.Modifier.EQUAL; // "almost no friends"
    if (draft.counted.isEmpty() || draft.adjective || few) {
      return true;
    }
    if (words.is(n.from(), "not")) {
      return false;
    }
    NounPhrase phrase = draft.counted.get();
    String head = words.lower(phrase.head());
    boolean counts = singular.isPlural(head) || COUNTABLE.contains(head);
    return !counts || uncounted.contains(head) || uncounted.contains(words.lower(n.to()));
  }

  /** "no one has died": somebody might have; "no one knows" counts nothing. */
  private static boolean isHarmed(Words words, int from) {
    for (int i = from; i < from + 8; i++) {
      if (words.in(i, HARMED)) {
        return true;
      }
    }
    return false;
  }

  /** "one of the worst floods" praises a flood and counts none. */
  private static boolean isSuperlative(Words words, int i) {
    String word = words.lower(i);
    return (word.endsWith("est") && word.length() > 4)
        || Set.of("worst", "best", "most", "least", "first", "few", "leading", "main", "key", "top")
            .contains(word);
  }
}
