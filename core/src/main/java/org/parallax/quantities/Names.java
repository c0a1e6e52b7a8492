package org.parallax.quantities;

import java.util.HashSet;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.quantities.Numeral.Form;

/** Tells numbers that belong to a name or are a code: "Article 4", "G7", "S&P 500", "One News". */
final class Names {

  /** Digits of this length without commas, that count nothing, are codes. */
  private static final int CODE_DIGITS = 7;

  /** Verbs before a number that is dialled: "called 999". */
  private static final Set<String> DIALLING =
      Set.of("call", "called", "calling", "dial", "dialled", "dialed", "phone", "phoned", "rang");

  /** Words before a house number's street: "16-18 Industrial Avenue". */
  private static final Set<String> STREETS =
      Set.of("street", "avenue", "road", "lane", "drive", "boulevard", "terrace", "st", "ave");

  private final Set<String> labels = new HashSet<>(WordList.lines(Names.class, "labels.txt"));
  private final Singular singular;

  Names(Singular singular) {
    this.singular = singular;
  }

  /** Whether the number is part of a name. */
  boolean contains(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    boolean money = draft.measure.filter(Unit::isMoney).isPresent();
    if (money || draft.numeral.form() == Form.NOTHING) {
      return false;
    }
    boolean glued = words.at(i).glued() && (words.at(i - 1).isLetters() || words.is(i - 1, "#"));
    if (glued || isHyphenated(draft) || isGeneration(draft) || hasTail(draft)) {
      return !words.is(i - 2, "magnitude");
    }
    if (ModelNames.contains(draft) || isDialled(words, i)) {
      return true;
    }
    boolean dotted = words.is(i - 1, ".") && words.in(i - 2, Set.of("no", "nos", "art", "p"));
    boolean ordinary = draft.measure.isPresent() || draft.from < i;
    boolean label = words.in(i - 1, labels) && !ordinary && isLabelled(draft);
    return dotted
        || label
        || isTitle(draft)
        || (!ordinary && (isModel(draft) || isCode(draft) || isAddress(draft)));
  }

  private static boolean isHyphenated(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    return words.at(i - 1).isDash()
        && words.at(i).glued()
        && words.at(i - 1).glued()
        && draft.from == i
        && (words.at(i - 2).isLetters() || words.at(i - 2).isNumber());
  }

  private static boolean hasTail(Draft draft) {
    Word tail = draft.words.at(draft.numeral.to());
    return draft.numeral.form() == Form.DIGITS
        && draft.measure.isEmpty()
        && tail.glued()
        && tail.isLetters();
  }

  /** "08457 90 90 90": groups of digits in a row, or one that starts with a nought. */
  private static boolean isDialled(Words words, int i) {
    int from = i;
    int to = i + 1;
    while (isDigits(words.at(from - 1)) && from > i - 3) {
      from--;
    }
    while (isDigits(words.at(to)) && to < i + 3) {
      to++;
    }
    String first = words.at(i).text();
    boolean nought = first.length() > 3 && first.startsWith("0") && first.indexOf('.') < 0;
    return isDigits(words.at(i)) && (to - from > 2 || nought);
  }

  private static boolean isDigits(Word word) {
    return word.isNumber() && word.text().chars().allMatch(Character::isDigit);
  }

  /** "5G": a generation of telephones and no weight. */
  private static boolean isGeneration(Draft draft) {
    Word tail = draft.words.at(draft.numeral.to());
    return tail.glued() && tail.text().equals("G") && draft.numeral.known() <= 6;
  }

  /** After "article" the number is its name, unless a plural noun follows ("in group two men"). */
  private boolean isLabelled(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    Word label = words.at(i - 1);
    boolean noun =
        label.isNoun()
            || !label.text().equals(label.lower())
            || words.is(i - 1, "no")
            || words.is(i - 1, "#");
    boolean counted =
        draft.counted.isPresent()
            && draft.counted.get().from() == draft.numeral.to()
            && singular.isPlural(words.lower(draft.counted.get().head()));
    return (noun && (!counted || !label.text().equals(label.lower())))
        || (words.is(i - 1, "top") && draft.counted.isEmpty());
  }

  /** "Windows 11", "Apollo 13", "S&P 500 funds", "Note 20 Ultra": a bare number behind a name. */
  private boolean isModel(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (n.form() != Form.DIGITS || n.value().isEmpty() || !words.at(n.from() - 1).isCapital()) {
      return false;
    }
    if (words.at(n.from()).text().indexOf(',') > 0) {
      return false;
    }
    String before = words.at(n.from() - 1).text();
    boolean shout = before.length() > 1 && before.chars().allMatch(Character::isUpperCase);
    boolean letter = before.length() == 1 && !before.equals("A") && !before.equals("I");
    boolean inside = n.from() > 1 && words.at(n.to()).isCapital();
    boolean name = words.isTag(n.from() - 1, "PROPN") || letter || shout || inside;
    boolean counted =
        draft.counted.isPresent()
            && singular.isPlural(words.lower(draft.counted.get().head()))
            && !words.at(draft.counted.get().from()).isCapital();
    boolean of = words.is(n.to(), "of") || words.is(n.to(), "out");
    return name && (!counted || letter) && !of;
  }

  /** "One News", "Seven Network": a number in words that a name begins with, inside a sentence. */
  private static boolean isTitle(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    boolean inside = i > 0 && (words.at(i - 1).isLetters() || words.is(i - 1, ","));
    return draft.numeral.form() == Form.CARDINAL
        && inside
        && words.at(i).isCapital()
        && !words.at(i - 1).isCapital()
        && words.at(draft.numeral.to()).isCapital();
  }

  /** "tracking code 12208114", "386-1018". */
  private static boolean isCode(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (n.form() != Form.DIGITS || n.to() - n.from() > 3) {
      return false;
    }
    String first = words.at(n.from()).text();
    String last = words.at(n.to() - 1).text();
    boolean telephone = n.high().isPresent() && first.length() == 3 && last.length() == 4;
    boolean prefix = words.is(n.from() - 1, "(") && words.is(n.to(), ")") && first.length() == 3;
    boolean dialled = prefix && words.at(n.to() + 1).isNumber();
    boolean uncounted = draft.counted.filter(c -> c.from() == n.to()).isEmpty();
    boolean called =
        (words.in(n.from(), Set.of("911", "999", "112")) && words.is(n.from() - 1, "to"))
            || (first.length() == 3 && uncounted && words.in(n.from() - 1, DIALLING));
    boolean zip = words.is(n.to(), "zip") || words.is(n.to(), "postcode");
    boolean code = first.length() >= CODE_DIGITS && first.indexOf(',') < 0;
    return (draft.counted.isEmpty() && (telephone || code)) || dialled || called || zip;
  }

  private static boolean isAddress(Draft draft) {
    Words words = draft.words;
    boolean street = false;
    for (int i = draft.numeral.to(); i < draft.numeral.to() + 4; i++) {
      if (!words.at(i).isCapital()) {
        return false;
      }
      street |= words.in(i, STREETS) && i > draft.numeral.to();
      if (street) {
        return draft.numeral.form() == Form.DIGITS;
      }
    }
    return false;
  }
}
