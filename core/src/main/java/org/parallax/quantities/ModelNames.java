package org.parallax.quantities;

import java.util.Set;
import org.parallax.quantities.Numeral.Form;

/** Tells the numbers by which a maker names one of several like things. */
final class ModelNames {

  private ModelNames() {}

  /** "iPhone 5s", "the 5c", "6 Plus", "iPad mini 3". */
  static boolean contains(Draft draft) {
    Words words = draft.words;
    Numeral n = draft.numeral;
    if (n.form() != Form.DIGITS || n.known() >= 100) {
      return false;
    }
    Word tail = words.at(n.to());
    boolean letter = tail.glued() && (tail.lower().equals("s") || tail.lower().equals("c"));
    boolean degrees = tail.text().equals("C");
    Word before = words.at(n.from() - 1);
    boolean article = words.in(n.from() - 1, Set.of("the", "a", "an", "new"));
    boolean named =
        letter && (hasInnerCapital(before) || (!degrees && (before.isCapital() || article)));
    int plus = letter ? n.to() + 1 : n.to();
    boolean grade = words.at(plus).text().equals("Plus") || words.at(plus).text().equals("Pro");
    boolean line = hasInnerCapital(before) || hasInnerCapital(words.at(n.from() - 2));
    boolean counts = tail.isNoun() && tail.lower().endsWith("s");
    return named || grade || (line && draft.measure.isEmpty() && !counts);
  }

  /** "iPad": no sentence starts so. */
  private static boolean hasInnerCapital(Word word) {
    String text = word.text();
    return text.length() > 2
        && Character.isLowerCase(text.charAt(text.length() - 1))
        && text.chars().skip(1).anyMatch(Character::isUpperCase)
        && word.isLetters();
  }
}
