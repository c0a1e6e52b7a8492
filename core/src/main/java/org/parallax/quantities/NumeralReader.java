package org.parallax.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.parallax.quantities.Numeral.Form;

/** Reads the number that starts at a word: digits, words, scales, fractions, vague words. */
final class NumeralReader {

  /** Longer runs of digits are no figures but codes. */
  private static final int MOST_DIGITS = 18;

  private static final String FOLD = "fold";

  private final NumberWords numbers = new NumberWords();
  private final Cardinals cardinals = new Cardinals(numbers);
  private final Fractions fractions = new Fractions(numbers);

  /** What the last word of {@code number} multiplies by: 1000 of "five thousand", else 1. */
  double lastScale(Words words, Numeral number) {
    return Math.max(1, NumberWords.in(numbers.scales, words.lower(number.to() - 1)));
  }

  /** The number that starts at {@code i}, as long as it goes. */
  Optional<Numeral> read(Words words, int i) {
    Word word = words.at(i);
    if (word.isNumber()) {
      return digits(words, i);
    }
    Optional<Double> glyph = Fractions.glyph(word);
    if (glyph.isPresent()) {
      return Optional.of(Numeral.of(i, i + 1, glyph.get(), Form.SHARE));
    }
    return switch (word.lower()) {
      case "no", "none", "nobody", "zero" -> nothing(words, i);
      case "not" -> notOne(words, i);
      case "twice" -> Optional.of(Numeral.of(i, i + 1, 2, Form.TIMES));
      case "majority" -> Fractions.majority(words, i);
      case "a", "an" -> article(words, i);
      case "half" -> fractions.half(words, i, i);
      default -> inWords(words, i);
    };
  }

  private Optional<Numeral> digits(Words words, int i) {
    double value = parse(words.at(i).text());
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    Optional<Double> fraction = Fractions.slashed(words, i);
    if (fraction.isPresent()) {
      return Optional.of(Numeral.of(i, i + 3, fraction.get(), Form.SHARE));
    }
    int j = i + 1;
    int next = words.joins(j) ? j + 1 : j;
    Optional<Double> glyph = words.at(j).glued() ? Fractions.glyph(words.at(j)) : Optional.empty();
    Optional<Double> rest =
        next > j || !words.at(j).glued() ? Fractions.slashed(words, next) : Optional.empty();
    if (rest.isPresent()) {
      value += rest.get();
      j = next + 3;
    } else if (glyph.isPresent()) {
      value += glyph.get();
      j++;
    } else if (words.phrase(j, j + 3).equals("and a half")) {
      value += .5;
      j += 3;
    }
    return Optional.of(numbers.scaled(words, Numeral.of(i, j, value, Form.DIGITS)));
  }

  private static Optional<Numeral> nothing(Words words, int i) {
    boolean one = words.is(i, "no") && words.is(i + 1, "one");
    return Optional.of(Numeral.of(i, one ? i + 2 : i + 1, 0, Form.NOTHING));
  }

  /** "not a single bridge", "not one bridge". */
  private static Optional<Numeral> notOne(Words words, int i) {
    if (words.is(i + 1, "one")) {
      return Optional.of(Numeral.of(i, i + 2, 0, Form.NOTHING));
    }
    return words.phrase(i + 1, i + 3).equals("a single")
        ? Optional.of(Numeral.of(i, i + 3, 0, Form.NOTHING))
        : Optional.empty();
  }

  /** "a hundred", "a dozen", "a third", "a couple of", "a few", "a half", "a single". */
  private Optional<Numeral> article(Words words, int i) {
    String next = words.lower(i + 1);
    if (numbers.scales.containsKey(next)) {
      return Optional.of(cardinals.ofScale(words, i, i + 1));
    }
    int to = words.is(i + 2, "of") ? i + 3 : i + 2;
    return switch (next) {
      case "couple", "pair" ->
          Optional.of(numbers.scaled(words, Numeral.of(i, to, 2, Form.CARDINAL)));
      case "few", "handful" ->
          Optional.of(numbers.scaled(words, Numeral.atLeast(i, to, 3, Form.VAGUE)));
      case "half" -> fractions.half(words, i, i + 1);
      case "single" ->
          words.isTag(i + 2, "NOUN") && (words.is(i - 1, "only") || words.is(i - 1, "just"))
              ? Optional.of(Numeral.of(i, i + 2, 1, Form.CARDINAL))
              : Optional.empty();
      default -> fractions.one(words, i);
    };
  }

  private Optional<Numeral> inWords(Words words, int i) {
    String word = words.lower(i);
    if (numbers.cardinals.containsKey(word)) {
      Numeral number = cardinals.read(words, i);
      return fractions.of(words, number).or(() -> Optional.of(number));
    }
    Double few = numbers.few.get(word);
    if (few != null) {
      return Optional.of(numbers.scaled(words, Numeral.atLeast(i, i + 1, few, Form.VAGUE)));
    }
    if (word.endsWith(FOLD)) {
      Double times = numbers.cardinals.get(word.substring(0, word.length() - FOLD.length()));
      return Optional.ofNullable(times).map(t -> Numeral.of(i, i + 1, t, Form.TIMES));
    }
    return numbers.plurals.containsKey(word) ? plural(words, i) : Optional.empty();
  }

  /** "dozens", "tens of thousands", "millions and millions". */
  private Optional<Numeral> plural(Words words, int i) {
    double low = NumberWords.in(numbers.plurals, words.lower(i));
    int to = i + 1;
    if (words.is(i + 1, "of") && numbers.plurals.containsKey(words.lower(i + 2))) {
      low *= NumberWords.in(numbers.plurals, words.lower(i + 2)) / 2;
      to = i + 3;
    } else if (words.is(i, "tens") || (words.is(i, "scores") && !words.is(i + 1, "of"))) {
      return Optional.empty();
    } else if (words.is(i + 1, "and") && words.lower(i + 2).equals(words.lower(i))) {
      to = i + 3;
    }
    return Optional.of(Numeral.atLeast(i, to, low, Form.VAGUE));
  }

  /** The number that the digits write, or NaN for a code or a version. */
  static double parse(String digits) {
    if (digits.length() > MOST_DIGITS || digits.indexOf('.') != digits.lastIndexOf('.')) {
      return Double.NaN;
    }
    try {
      return new BigDecimal(digits.replace(",", "")).doubleValue();
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
