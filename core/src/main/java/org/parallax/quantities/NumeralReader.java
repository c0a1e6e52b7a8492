package org.parallax.quantities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.quantities.Numeral.Form;

/** Reads the number that starts at a word: digits, words, scales, fractions, vague words. */
final class NumeralReader {

  /** Longer runs of digits are no figures but codes. */
  private static final int MOST_DIGITS = 18;

  private static final String SHARES = "½⅓⅔¼¾⅕⅛";
  private static final double[] SHARE_VALUES = {.5, 1 / 3d, 2 / 3d, .25, .75, .2, .125};

  private final Map<String, Double> cardinals = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> plurals = new HashMap<>();
  private final Map<String, Double> few = new HashMap<>();
  private final Map<String, Double> parts = new HashMap<>();

  NumeralReader() {
    for (String line : Lexicon.lines("numerals.txt")) {
      String[] entry = line.split(" ");
      Map<String, Double> kind =
          switch (entry[1]) {
            case "cardinal" -> cardinals;
            case "scale" -> scales;
            case "plural" -> plurals;
            case "few" -> few;
            case "part" -> parts;
            default -> throw new IllegalStateException("numerals.txt: " + line);
          };
      kind.put(entry[0], Double.valueOf(entry[2]));
    }
  }

  /** Whether the word is a cardinal in letters. */
  boolean isCardinal(Word word) {
    return cardinals.containsKey(word.lower());
  }

  boolean isScale(Word word) {
    return scales.containsKey(word.lower());
  }

  /** What the last word of {@code number} multiplies by: 1000 of "five thousand", else 1. */
  double lastScale(Words words, Numeral number) {
    return Math.max(1, in(scales, words.lower(number.to() - 1)));
  }

  /** The number that starts at {@code i}, as long as it goes. */
  Optional<Numeral> read(Words words, int i) {
    Word word = words.at(i);
    if (word.isNumber()) {
      return digits(words, i);
    }
    int share = word.text().length() == 1 ? SHARES.indexOf(word.text()) : -1;
    if (share >= 0) {
      return Optional.of(Numeral.of(i, i + 1, SHARE_VALUES[share], Form.SHARE));
    }
    return switch (word.lower()) {
      case "no", "none", "nobody", "zero" -> nothing(words, i);
      case "twice" -> Optional.of(Numeral.of(i, i + 1, 2, Form.TIMES));
      case "majority" -> majority(words, i);
      case "a", "an" -> article(words, i);
      case "half" -> half(words, i, i);
      case "handful" -> Optional.empty();
      default -> inWords(words, i);
    };
  }

  private Optional<Numeral> digits(Words words, int i) {
    double value = parse(words.at(i).text());
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    int j = i + 1;
    int slash = words.joins(j) ? j + 2 : j + 1;
    if (isFraction(words, slash - 1) && (words.joins(j) || !words.at(j).glued())) {
      value += parse(words.lower(slash - 1)) / parse(words.lower(slash + 1));
      j = slash + 2;
    } else if (isFraction(words, i)) {
      return Optional.of(Numeral.of(i, i + 3, value / parse(words.lower(i + 2)), Form.SHARE));
    } else if (words.at(j).glued()
        && !words.at(j).text().isEmpty()
        && SHARES.contains(words.at(j).text())) {
      value += SHARE_VALUES[SHARES.indexOf(words.at(j).text())];
      j++;
    } else if (words.phrase(j, j + 3).equals("and a half")) {
      value += .5;
      j += 3;
    }
    return Optional.of(scaled(words, Numeral.of(i, j, value, Form.DIGITS)));
  }

  /** Whether {@code i} starts a fraction such as 1/2 or 3/4. */
  private static boolean isFraction(Words words, int i) {
    return words.is(i + 1, "/")
        && words.at(i + 1).glued()
        && words.at(i + 2).glued()
        && words.at(i).text().length() == 1
        && words.at(i + 2).text().length() <= 2
        && words.at(i).isNumber()
        && words.at(i + 2).isNumber()
        && !words.is(i + 3, "/")
        && parse(words.lower(i)) < parse(words.lower(i + 2))
        && parse(words.lower(i + 2)) <= 10;
  }

  /** Takes in the scales that follow: "million", "bn", "-thousand", "dozen". */
  private Numeral scaled(Words words, Numeral numeral) {
    Numeral grown = numeral;
    while (true) {
      int j = grown.to();
      int at = words.joins(j) ? j + 1 : j;
      Double scale = scales.get(words.lower(at));
      if (scale == null || (words.at(at).glued() && at == j && words.lower(at).length() > 3)) {
        return grown;
      }
      grown = grown.times(scale, at + 1);
      if (words.phrase(at + 1, at + 4).equals("and a half")) {
        return grown.times((grown.known() + scale / 2) / grown.known(), at + 4);
      }
    }
  }

  private Optional<Numeral> nothing(Words words, int i) {
    boolean one = words.is(i, "no") && words.is(i + 1, "one");
    return Optional.of(Numeral.of(i, one ? i + 2 : i + 1, 0, Form.NOTHING));
  }

  private static Optional<Numeral> majority(Words words, int i) {
    boolean counts = words.is(i + 1, "of");
    boolean article = words.is(i - 1, "a") || words.is(i - 1, "the");
    boolean size = words.is(i - 1, "vast") || words.is(i - 1, "large");
    return counts && (article || size)
        ? Optional.of(Numeral.atLeast(article ? i - 1 : i, i + 1, .5, Form.SHARE))
        : Optional.empty();
  }

  /** "a hundred", "a dozen", "a third", "a couple of", "a few", "a half". */
  private Optional<Numeral> article(Words words, int i) {
    String next = words.lower(i + 1);
    if (scales.containsKey(next)) {
      return Optional.of(restOfScale(words, i, i + 1));
    }
    if (next.equals("couple") || next.equals("pair")) {
      int to = words.is(i + 2, "of") ? i + 3 : i + 2;
      return Optional.of(scaled(words, Numeral.of(i, to, 2, Form.CARDINAL)));
    }
    if (next.equals("few") || next.equals("handful")) {
      int to = words.is(i + 2, "of") ? i + 3 : i + 2;
      return Optional.of(scaled(words, Numeral.atLeast(i, to, 3, Form.VAGUE)));
    }
    if (next.equals("half")) {
      return half(words, i, i + 1);
    }
    return isPart(words, i + 1, 1)
        ? Optional.of(Numeral.of(i, i + 2, 1 / in(parts, next), Form.SHARE))
        : Optional.empty();
  }

  private Numeral restOfScale(Words words, int from, int scale) {
    Numeral first = Numeral.of(from, scale + 1, in(scales, words.lower(scale)), Form.CARDINAL);
    int and = words.is(scale + 1, "and") ? scale + 2 : scale + 1;
    if (cardinals.containsKey(words.lower(and)) && !words.is(scale, "dozen")) {
      Numeral rest = cardinal(words, and);
      return Numeral.of(from, rest.to(), first.known() + rest.known(), Form.CARDINAL);
    }
    return scaled(words, first);
  }

  /** "half of", "half a million", "half the"; never "the second half". */
  private Optional<Numeral> half(Words words, int from, int i) {
    if (words.is(i + 1, "a") && scales.containsKey(words.lower(i + 2))) {
      return Optional.of(
          Numeral.of(from, i + 3, in(scales, words.lower(i + 2)) / 2, Form.CARDINAL));
    }
    if (words.is(i + 1, "dozen")) {
      return Optional.of(Numeral.of(from, i + 2, 6, Form.CARDINAL));
    }
    String before = words.lower(i - 1);
    boolean ordinal = before.equals("first") || before.equals("second") || before.equals("other");
    boolean part = words.in(i - 1, Set.of("this", "last", "next", "latter", "opening"));
    boolean name = part || words.joins(i + 1) || words.joins(i - 1) || words.is(i + 1, "time");
    return ordinal || name || (words.at(i).isCapital() && words.at(i + 1).isCapital())
        ? Optional.empty()
        : Optional.of(Numeral.of(from, i + 1, .5, Form.SHARE));
  }

  private Optional<Numeral> inWords(Words words, int i) {
    String word = words.lower(i);
    if (cardinals.containsKey(word)) {
      Numeral number = cardinal(words, i);
      int next = words.joins(number.to()) ? number.to() + 1 : number.to();
      if (number.to() == i + 1 && isPart(words, next, number.known())) {
        double part = in(parts, words.lower(next));
        return Optional.of(Numeral.of(i, next + 1, number.known() / part, Form.SHARE));
      }
      return Optional.of(number);
    }
    if (few.containsKey(word)) {
      return Optional.of(scaled(words, Numeral.atLeast(i, i + 1, few.get(word), Form.VAGUE)));
    }
    return plurals.containsKey(word) ? plural(words, i) : Optional.empty();
  }

  /** "dozens", "tens of thousands". */
  private Optional<Numeral> plural(Words words, int i) {
    double low = in(plurals, words.lower(i));
    int to = i + 1;
    if (words.is(i + 1, "of") && plurals.containsKey(words.lower(i + 2))) {
      low *= in(plurals, words.lower(i + 2)) / 2;
      to = i + 3;
    } else if (words.is(i, "tens") || (words.is(i, "scores") && !words.is(i + 1, "of"))) {
      return Optional.empty();
    }
    return Optional.of(Numeral.atLeast(i, to, low, Form.VAGUE));
  }

  /** "one hundred and nine", "twenty-one", "three and a half". */
  private Numeral cardinal(Words words, int i) {
    double total = 0;
    double group = 0;
    int to = i;
    int j = i;
    while (j < words.size() && j - i < 20) {
      Double unit = cardinals.get(words.lower(j));
      Double scale = scales.get(words.lower(j));
      if (unit != null && (to == j - 1 || to == j) && addable(group, unit, to > i)) {
        group += unit;
      } else if (scale != null && to > i && scale == 100 && group < 100) {
        group *= 100;
      } else if (scale != null && to > i) {
        total += group * scale;
        group = 0;
      } else if (joinsCardinals(words, j, group, total) && to > i) {
        j++;
        continue;
      } else {
        break;
      }
      to = ++j;
    }
    if (words.phrase(to, to + 3).equals("and a half")) {
      return scaled(words, Numeral.of(i, to + 3, total + group + .5, Form.CARDINAL));
    }
    return Numeral.of(i, to, total + group, Form.CARDINAL);
  }

  private boolean joinsCardinals(Words words, int j, double group, double total) {
    boolean next = cardinals.containsKey(words.lower(j + 1));
    boolean hyphen =
        words.joins(j)
            && ((next && addable(group, in(cardinals, words.lower(j + 1)), true))
                || scales.containsKey(words.lower(j + 1)));
    boolean and =
        words.is(j, "and")
            && next
            && ((group >= 100 && group % 100 == 0) || (group == 0 && total > 0));
    return hyphen || and;
  }

  /** Whether {@code unit} can follow what stands in the group: 20 + 1, 300 + 45, never 2 + 3. */
  private static boolean addable(double group, double unit, boolean started) {
    if (!started || group == 0) {
      return true;
    }
    double tail = group % 100;
    return tail == 0 ? unit < 100 : tail >= 20 && tail % 10 == 0 && unit < 10 && unit > 0;
  }

  /** Whether "third" at {@code i} is a part of one and not a place in a row. */
  private boolean isPart(Words words, int i, double count) {
    Double part = parts.get(words.lower(i));
    if (part == null || count >= part) {
      return false;
    }
    boolean plural = words.lower(i).endsWith("s");
    boolean partitive = words.is(i + 1, "of") || words.is(i + 1, "the");
    boolean noun = words.at(i + 1).isLetters() && words.at(i + 1).isNoun();
    return count > 1 ? plural : !plural && (partitive || (!noun && !words.isTag(i + 1, "ADJ")));
  }

  /** What a word of a table stands for; 0 where it stands for nothing. */
  private static double in(Map<String, Double> table, String word) {
    return table.getOrDefault(word, 0.0);
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
