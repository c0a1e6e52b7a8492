package org.parallax.quantities;

import org.parallax.quantities.Numeral.Form;

/** Adds up numbers in words: "one hundred and nine", "twenty-one", "three and a half". */
final class Cardinals {

  /** No number in words is longer. */
  private static final int MOST_WORDS = 20;

  private final NumberWords numbers;

  Cardinals(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The number whose first word is the cardinal at {@code i}. */
  Numeral read(Words words, int i) {
    double total = 0;
    double group = 0;
    int to = i;
    int j = i;
    while (j < words.size() && j - i < MOST_WORDS) {
      Double unit = numbers.cardinals.get(words.lower(j));
      Double scale = numbers.scales.get(words.lower(j));
      if (unit != null && (to == j - 1 || to == j) && addable(group, unit, to > i)) {
        group += unit;
      } else if (scale != null && to > i && scale == 100 && group < 100) {
        group *= 100;
      } else if (scale != null && to > i) {
        total += group * scale;
        group = 0;
      } else if (joins(words, j, group, total) && to > i) {
        j++;
        continue;
      } else {
        break;
      }
      to = ++j;
    }
    if (words.phrase(to, to + 3).equals("and a half")) {
      return numbers.scaled(words, Numeral.of(i, to + 3, total + group + .5, Form.CARDINAL));
    }
    return Numeral.of(i, to, total + group, Form.CARDINAL);
  }

  /** "a hundred and nine", "a million": an article from {@code from} and a scale. */
  Numeral ofScale(Words words, int from, int scale) {
    double value = NumberWords.in(numbers.scales, words.lower(scale));
    int and = words.is(scale + 1, "and") ? scale + 2 : scale + 1;
    if (numbers.cardinals.containsKey(words.lower(and)) && !words.is(scale, "dozen")) {
      Numeral rest = read(words, and);
      return Numeral.of(from, rest.to(), value + rest.known(), Form.CARDINAL);
    }
    return numbers.scaled(words, Numeral.of(from, scale + 1, value, Form.CARDINAL));
  }

  private boolean joins(Words words, int j, double group, double total) {
    Double next = numbers.cardinals.get(words.lower(j + 1));
    boolean hyphen =
        words.joins(j)
            && ((next != null && addable(group, next, true))
                || numbers.scales.containsKey(words.lower(j + 1)));
    boolean whole = (group >= 100 && group % 100 == 0) || (group == 0 && total > 0);
    return hyphen || (words.is(j, "and") && next != null && whole);
  }

  /** Whether {@code unit} can follow what stands in the group: 20 + 1, 300 + 45, never 2 + 3. */
  private static boolean addable(double group, double unit, boolean started) {
    if (!started || group == 0) {
      return true;
    }
    double tail = group % 100;
    return tail == 0 ? unit < 100 : tail >= 20 && tail % 10 == 0 && unit < 10 && unit > 0;
  }
}
