package org.parallax.figures;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Terms;
import org.parallax.lexicon.WordList;

/** Which units count the same thing: soldiers and troops, dead and bodies. */
final class UnitClasses {

  private static final Map<String, String> CLASSES = classes();

  private static final Map<String, Set<String>> STEMS = stemsOf(CLASSES);

  private static final Map<String, String> CLASS_STEMS = classStems(STEMS);

  private static final Set<String> PEOPLE =
      Set.copyOf(
          WordList.lines(UnitClasses.class, "people.txt").stream()
              .flatMap(line -> Stream.of(line.split(" ", -1)))
              .toList());

  private static final Set<String> GROWN_UPS =
      Set.of("person", "man", "soldier", "officer", "member", "police", "police officer");
  private static final Set<String> METRIC =
      Set.of(
          "kilometre",
          "km",
          "metre",
          "m",
          "cm",
          "kg",
          "tonne",
          "litre",
          "square kilometre",
          "hectare");
  private static final Set<String> MEASURES =
      Set.of(
          "percent",
          "share",
          "kilometre",
          "km",
          "mile",
          "metre",
          "foot",
          "hour",
          "day",
          "minute",
          "week",
          "month",
          "year",
          "tonne",
          "hectare",
          "square kilometre",
          "square mile",
          "point",
          "second",
          "decade",
          "inch",
          "yard",
          "millimetre",
          "mm",
          "cm",
          "gram",
          "kg",
          "pound",
          "litre",
          "acre",
          "gigabyte",
          "megapixel",
          "degree Celsius",
          "degree Fahrenheit");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(c -> c.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private UnitClasses() {}

  /** The class of a unit as a quantity gives it; empty for none. */
  static String of(String unit) {
    String plain = unit.toLowerCase(Locale.ROOT);
    String direct = CLASSES.get(plain);
    if (direct != null) {
      return direct;
    }
    if (plain.contains(" per ")) {
      return plain;
    }
    String head = plain.substring(plain.lastIndexOf(' ') + 1);
    String before = plain.substring(0, Math.max(0, plain.lastIndexOf(' ')));
    // "Police officer", "army member": what comes before the office tells more.
    return arePeople(head) && arePeople(CLASSES.getOrDefault(before, before))
        ? CLASSES.getOrDefault(before, before)
        : CLASSES.getOrDefault(head, head);
  }

  /** Whether a class is one of people. */
  static boolean arePeople(String unitClass) {
    return PEOPLE.contains(unitClass);
  }

  /** Whether a class is one of people of whom a report may as well say "men" or "officers". */
  static boolean areGrownUps(String unitClass) {
    return GROWN_UPS.contains(unitClass);
  }

  /** The stems of the words that name a class, which say nothing more than the class itself. */
  static Set<String> stems(String unitClass) {
    return STEMS.getOrDefault(unitClass, Terms.stems(unitClass + plural(unitClass)));
  }

  /** The plural that no stemmer knows, behind a space; empty for others. */
  private static String plural(String unit) {
    if (unit.endsWith("man")) {
      return " " + unit.substring(0, unit.length() - 2) + "en";
    }
    return unit.equals("child") ? " children" : "";
  }

  /** The stem that stands for all words of a class: "employees" for "workforce". */
  static String stemOf(String stem) {
    return CLASS_STEMS.getOrDefault(stem, stem);
  }

  /** Whether it measures and does not count; money measures anything. */
  static boolean isMeasure(String unit) {
    return MEASURES.contains(unit) || CURRENCIES.contains(unit);
  }

  static boolean isMetric(String unit) {
    return METRIC.contains(unit.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> stemsOf(Map<String, String> classes) {
    Map<String, Set<String>> stems = new HashMap<>();
    classes.forEach(
        (word, name) ->
            stems.computeIfAbsent(name, n -> new HashSet<>()).addAll(Terms.stems(word)));
    return Map.copyOf(stems);
  }

  private static Map<String, String> classStems(Map<String, Set<String>> stems) {
    Map<String, String> classStems = new HashMap<>();
    stems.forEach(
        (name, words) ->
            words.forEach(w -> classStems.put(w, String.join(" ", Terms.stems(name)))));
    return Map.copyOf(classStems);
  }

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (String line : WordList.lines(UnitClasses.class, "units.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      words.forEach(w -> classes.put(w, words.getFirst()));
    }
    return Map.copyOf(classes);
  }
}
