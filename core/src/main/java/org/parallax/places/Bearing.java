package org.parallax.places;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads points of the compass and distances in words, backwards from a preposition. Stateless. */
final class Bearing {

  private static final double KM_PER_MILE = 1.609344;
  private static final List<String> POINTS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Bearing() {}

  /**
   * Something read.
   *
   * @param value degrees from north, clockwise; or kilometres
   * @param first the first of its words
   */
  record Read(double value, int first) {}

  /** The point of the compass whose last word is at {@code at}, or nothing. */
  static List<Read> compass(List<Word> words, int at) {
    if (at < 0) {
      return List.of();
    }
    String word = plain(words, at);
    int point = POINTS.indexOf(word);
    if (point < 0) {
      return List.of();
    }
    // "north-west", "south east"
    if (at > 0 && words.get(at).joined()) {
      int two = POINTS.indexOf(plain(words, at - 1) + word);
      if (two >= 0) {
        return List.of(new Read(two * 45.0, at - 1));
      }
    }
    return List.of(new Read(point * 45.0, at));
  }

  /** The distance whose last word is at {@code at}: "20 km", "12 miles", "30km", or nothing. */
  static List<Read> distance(List<Word> words, int at) {
    if (at < 0) {
      return List.of();
    }
    String word = plain(words, at);
    OptionalDouble unit = unit(word);
    if (unit.isPresent() && at > 0) {
      OptionalDouble number = number(plain(words, at - 1));
      return number.isEmpty()
          ? List.of()
          : List.of(new Read(number.getAsDouble() * unit.getAsDouble(), at - 1));
    }
    int letters = 0;
    while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    OptionalDouble glued = unit(word.substring(letters));
    OptionalDouble number = number(word.substring(0, letters));
    return glued.isEmpty() || number.isEmpty()
        ? List.of()
        : List.of(new Read(number.getAsDouble() * glued.getAsDouble(), at));
  }

  private static String plain(List<Word> words, int at) {
    return words.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static OptionalDouble unit(String word) {
    return switch (word) {
      case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers" ->
          OptionalDouble.of(1);
      case "mile", "miles", "mi" -> OptionalDouble.of(KM_PER_MILE);
      case "metres", "meters", "metre", "meter" -> OptionalDouble.of(0.001);
      default -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble number(String word) {
    int spelled = NUMBERS.indexOf(word);
    if (spelled > 0) {
      return OptionalDouble.of(spelled);
    }
    if (word.isEmpty() || word.length() > 5 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return switch (word) {
        case "dozen" -> OptionalDouble.of(12);
        case "thirty" -> OptionalDouble.of(30);
        case "forty" -> OptionalDouble.of(40);
        case "fifty" -> OptionalDouble.of(50);
        case "sixty" -> OptionalDouble.of(60);
        case "hundred" -> OptionalDouble.of(100);
        default -> OptionalDouble.empty();
      };
    }
    return OptionalDouble.of(Integer.parseInt(word));
  }
}
