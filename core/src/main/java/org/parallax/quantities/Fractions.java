package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.quantities.Numeral.Form;

/** Reads parts of one: "a third", "two-thirds", "half a million", "3/4", "½", "a majority". */
final class Fractions {

  private static final String GLYPHS = "½⅓⅔¼¾⅕⅛";
  private static final double[] GLYPH_VALUES = {.5, 1 / 3d, 2 / 3d, .25, .75, .2, .125};

  /** Words before "half" that make it a stretch of time: "the second half". */
  private static final Set<String> STRETCHES =
      Set.of("first", "second", "other", "this", "last", "next", "latter", "opening");

  private final NumberWords numbers;

  Fractions(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The value of a single character such as "½". */
  static Optional<Double> glyph(Word word) {
    int at = word.text().length() == 1 ? GLYPHS.indexOf(word.text()) : -1;
    return at < 0 ? Optional.empty() : Optional.of(GLYPH_VALUES[at]);
  }

  /** The value of the digits at {@code i}, a slash and more digits: "3/4", "1/16 of". */
  static Optional<Double> slashed(Words words, int i) {
    boolean slash = words.is(i + 1, "/") || words.is(i + 1, "⁄");
    boolean numbers = words.at(i).isNumber() && words.at(i + 2).isNumber();
    boolean glued = words.at(i + 1).glued() && words.at(i + 2).glued();
    if (!slash || !numbers || !glued || words.is(i + 3, "/")) {
      return Optional.empty();
    }
    double over = NumeralReader.parse(words.lower(i));
    double under = NumeralReader.parse(words.lower(i + 2));
    boolean usual = under <= 10 || (words.is(i + 3, "of") && under <= 1000);
    return over < under && over < 100 && usual ? Optional.of(over / under) : Optional.empty();
  }

  /** "a majority of", "the vast majority of". */
  static Optional<Numeral> majority(Words words, int i) {
    boolean counts = words.is(i + 1, "of");
    boolean article = words.is(i - 1, "a") || words.is(i - 1, "the");
    boolean size = words.is(i - 1, "vast") || words.is(i - 1, "large");
    return counts && (article || size)
        ? Optional.of(Numeral.atLeast(article ? i - 1 : i, i + 1, .5, Form.SHARE))
        : Optional.empty();
  }

  /** "half of", "half a million", "half the"; never "the second half". */
  Optional<Numeral> half(Words words, int from, int i) {
    if (words.is(i + 1, "a") && numbers.scales.containsKey(words.lower(i + 2))) {
      double scale = NumberWords.in(numbers.scales, words.lower(i + 2));
      return Optional.of(Numeral.of(from, i + 3, scale / 2, Form.CARDINAL));
    }
    if (words.is(i + 1, "dozen")) {
      return Optional.of(Numeral.of(from, i + 2, 6, Form.CARDINAL));
    }
    boolean name = words.joins(i + 1) || words.joins(i - 1) || words.is(i + 1, "time");
    boolean title = words.at(i).isCapital() && words.at(i + 1).isCapital();
    return words.in(i - 1, STRETCHES) || name || title
        ? Optional.empty()
        : Optional.of(Numeral.of(from, i + 1, .5, Form.SHARE));
  }

  /** "a third", where the article stands at {@code i}. */
  Optional<Numeral> one(Words words, int i) {
    return isPart(words, i + 1, 1)
        ? Optional.of(Numeral.of(i, i + 2, 1 / part(words, i + 1), Form.SHARE))
        : Optional.empty();
  }

  /** "two-thirds", "three quarters": {@code number} and the parts that it counts. */
  Optional<Numeral> of(Words words, Numeral number) {
    int next = words.joins(number.to()) ? number.to() + 1 : number.to();
    if (number.to() - number.from() != 1 || !isPart(words, next, number.known())) {
      return Optional.empty();
    }
    double share = number.known() / part(words, next);
    return Optional.of(Numeral.of(number.from(), next + 1, share, Form.SHARE));
  }

  private double part(Words words, int i) {
    return NumberWords.in(numbers.parts, words.lower(i));
  }

  /** Whether "third" at {@code i} is a part of one and not a place in a row. */
  private boolean isPart(Words words, int i, double count) {
    double part = part(words, i);
    if (count >= part) {
      return false;
    }
    boolean plural = words.lower(i).endsWith("s");
    boolean partitive = words.is(i + 1, "of") || words.is(i + 1, "the");
    boolean noun = words.at(i + 1).isLetters() && words.at(i + 1).isNoun();
    return count > 1 ? plural : !plural && (partitive || (!noun && !words.isTag(i + 1, "ADJ")));
  }
}
