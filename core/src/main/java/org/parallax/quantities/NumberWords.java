package org.parallax.quantities;

import java.util.HashMap;
import java.util.Map;
import org.parallax.lexicon.WordList;

/** The words that stand for numbers, each with its value. */
final class NumberWords {

  /** Words that add up: "twenty", "one". */
  final Map<String, Double> cardinals = new HashMap<>();

  /** Words that multiply what stands before them: "million", "dozen". */
  final Map<String, Double> scales = new HashMap<>();

  /** Vague plurals with the least that they mean: "dozens". */
  final Map<String, Double> plurals = new HashMap<>();

  /** Vague numbers with the least that they mean: "several". */
  final Map<String, Double> few = new HashMap<>();

  /** Names of parts with the number of them in one: "third". */
  final Map<String, Double> parts = new HashMap<>();

  NumberWords() {
    for (String line : WordList.lines(NumberWords.class, "numerals.txt")) {
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

  /** What a word of a table stands for; 0 where it stands for nothing. */
  static double in(Map<String, Double> table, String word) {
    return table.getOrDefault(word, 0.0);
  }

  /** Takes in the scales that follow: "million", "bn", "-thousand", "dozen". */
  Numeral scaled(Words words, Numeral numeral) {
    Numeral grown = numeral;
    while (true) {
      int j = grown.to();
      int at = words.joins(j) ? j + 1 : j;
      Double scale = scales.get(words.lower(at));
      if (scale == null) {
        return grown;
      }
      grown = grown.times(scale, at + 1);
      if (words.phrase(at + 1, at + 4).equals("and a half")) {
        return grown.times((grown.known() + scale / 2) / grown.known(), at + 4);
      }
    }
  }
}
