package org.parallax.quantities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Timex;
import org.parallax.quantities.Numeral.Form;

/** Tells numbers that are no figures: dates, clock times, ages, scores, names, list marks. */
final class NonFigures {

  private final Set<String> labels = new HashSet<>(Lexicon.lines("labels.txt"));
  private final Set<String> persons = new HashSet<>(Lexicon.lines("persons.txt"));
  private final PlainWords plainWords;
  private final Singular singular;

  NonFigures(Singular singular) {
    this.singular = singular;
    this.plainWords = new PlainWords(singular);
  }

  /** Whether the number is no figure. */
  boolean contains(Draft draft, List<Timex> times) {
    return CalendarNumbers.contains(draft, times)
        || isName(draft)
        || isAge(draft)
        || isScore(draft)
        || isListMark(draft)
        || plainWords.contains(draft);
  }

  /** "Article 4", "Covid-19", "No. 3", "G7": the number belongs to a name. */
  private boolean isName(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    boolean money = draft.measure.filter(Unit::isMoney).isPresent();
    if (money || draft.numeral.form() == Form.NOTHING) {
      return false;
    }
    boolean glued = words.at(i).glued() && (words.at(i - 1).isLetters() || words.is(i - 1, "#"));
    boolean hyphen =
        words.at(i - 1).isDash()
            && words.at(i).glued()
            && words.at(i - 1).glued()
            && draft.from == i
            && (words.at(i - 2).isLetters() || words.at(i - 2).isNumber());
    boolean tail =
        draft.numeral.form() == Form.DIGITS
            && draft.measure.isEmpty()
            && words.at(draft.numeral.to()).glued()
            && words.at(draft.numeral.to()).isLetters();
    if (glued || hyphen || tail) {
      return !words.is(i - 2, "magnitude");
    }
    boolean dotted = words.is(i - 1, ".") && words.in(i - 2, Set.of("no", "nos", "art", "p"));
    boolean ordinary = draft.measure.isPresent() || draft.from < i;
    boolean label = words.in(i - 1, labels) && !ordinary && isLabelled(draft);
    return dotted || label || (!ordinary && isModel(draft));
  }

  /** After "article" the number is its name, unless a plural noun follows ("in group two men"). */
  private boolean isLabelled(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    boolean noun =
        words.at(i - 1).isNoun()
            || words.at(i - 1).isCapital()
            || words.is(i - 1, "no")
            || words.is(i - 1, "#");
    boolean counted =
        draft.counted.isPresent()
            && draft.counted.get().from() == draft.numeral.to()
            && singular.isPlural(words.lower(draft.counted.get().head()));
    return (noun && (!counted || words.at(i - 1).isCapital()))
        || (words.is(i - 1, "top") && draft.counted.isEmpty());
  }

  /** "Windows 11", "Apollo 13": a bare number behind a name. */
  private boolean isModel(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    boolean name = words.isTag(n.from() - 1, "PROPN") && words.at(n.from() - 1).isCapital();
    boolean counted =
        draft.counted.isPresent()
            && singular.isPlural(words.lower(draft.counted.get().head()))
            && !words.at(draft.counted.get().from()).isCapital();
    return name
        && !counted
        && n.form() == Form.DIGITS
        && n.value().isPresent()
        && !words.is(n.to(), "of")
        && !words.is(n.to(), "out");
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
    return (commas || brackets) && draft.measure.isEmpty() && draft.from == n.from();
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
