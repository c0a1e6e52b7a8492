package org.parallax.quantities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Timex;
import org.parallax.quantities.Numeral.Form;

/** Tells numbers that are no figures: dates, clock times, ages, scores, names, list marks. */
final class NonFigures {

  private final Set<String> persons =
      new HashSet<>(WordList.lines(NonFigures.class, "persons.txt"));
  private final PlainWords plainWords;
  private final Names names;
  private final Singular singular;

  NonFigures(Singular singular) {
    this.singular = singular;
    this.names = new Names(singular);
    this.plainWords = new PlainWords(singular);
  }

  /** Whether the number is no figure. */
  boolean contains(Draft draft, List<Timex> times) {
    return CalendarNumbers.contains(draft, times)
        || names.contains(draft)
        || isAge(draft)
        || isScore(draft)
        || isListMark(draft)
        || plainWords.contains(draft);
  }

  /** "a 35-year-old man", "Ana Silva, 41,", "aged 12". */
  private boolean isAge(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    boolean years = draft.measure.filter(Unit::isDuration).isPresent();
    int old = words.joins(draft.to) ? draft.to + 1 : draft.to;
    if (years && words.is(old, "old")) {
      boolean thing =
          words.at(old + 1).isNoun()
              && !words.in(old + 1, persons)
              && !words.isTag(old + 1, "PROPN");
      boolean group = n.value().isEmpty() || draft.from < n.from();
      return !thing && !group;
    }
    boolean age =
        words.is(n.from() - 1, "of")
            && (words.is(n.from() - 2, "age") || isOne(words, n.from() - 2));
    if (words.is(n.from() - 1, "aged") || words.is(n.from() - 1, "age") || age) {
      return n.value().isPresent() && draft.modifier == org.parallax.model.Quantity.Modifier.EQUAL;
    }
    boolean commas =
        words.is(n.from() - 1, ",")
            && words.is(n.to(), ",")
            && words.at(n.from() - 2).isNoun()
            && n.known() < 115
            && n.form() == Form.DIGITS;
    boolean brackets =
        words.is(n.from() - 1, "(")
            && words.is(n.to(), ")")
            && words.isTag(n.from() - 2, "PROPN")
            && n.known() < 115;
    boolean bare = draft.measure.isEmpty() && draft.from == n.from();
    boolean is =
        words.in(n.from() - 1, Set.of("was", "is", "am", "turned", "turns"))
            && words.in(n.from() - 2, Set.of("who", "he", "she", "i"))
            && draft.counted.filter(c -> c.from() == n.to()).isEmpty();
    return bare && (commas || brackets || is || isRowOfAges(words, n));
  }

  /** "Two women, 23 and 27, have": the ages of the persons before the comma. */
  private boolean isRowOfAges(Words words, Numeral n) {
    boolean first = words.is(n.to(), "and") && words.at(n.to() + 1).isNumber();
    boolean second = words.is(n.from() - 1, "and") && words.at(n.from() - 2).isNumber();
    int comma = first ? n.from() - 1 : n.from() - 3;
    int end = first ? n.to() + 2 : n.to();
    return (first || second)
        && words.is(comma, ",")
        && words.is(end, ",")
        && n.form() == Form.DIGITS
        && n.known() < 115
        && (words.isTag(comma - 1, "PROPN")
            || persons.contains(singular.of(words.lower(comma - 1))));
  }

  /** "A man of 34". */
  private static boolean isOne(Words words, int person) {
    return words.in(person, Set.of("man", "woman", "boy", "girl"))
        && (words.is(person - 1, "a") || words.isTag(person - 1, "ADJ"));
  }

  private static boolean isScore(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (n.form() != Form.DIGITS) {
      return false;
    }
    boolean chained =
        words.joins(n.to()) && words.at(n.to() + 1).isNumber() && !words.is(n.to() + 2, "/");
    return chained
        || (draft.measure.isEmpty()
            && n.low().isPresent()
            && draft.counted.isEmpty()
            && draft.modifier == org.parallax.model.Quantity.Modifier.EQUAL
            && n.high().orElse(0) < 10
            && words.at(n.to() - 2).isDash());
  }

  private static boolean isListMark(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    boolean mark = words.is(n.to(), ".") || words.is(n.to(), ")") || words.is(n.to(), ":");
    return (n.from() == 0 && n.to() == 1 && mark && words.size() > 2 && n.form() == Form.DIGITS)
        || words.is(n.from() - 1, "per");
  }
}
