package org.parallax.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Terms;
import org.parallax.lexicon.WordList;

/** Which units count the same thing: soldiers and troops, dead and bodies. */
final class UnitClasses {

  private static final Map<String, String> CLASSES = classes();

  private static final Map<String, Set<String>> STEMS = stemsOf(CLASSES);

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
          "point");

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
    return CLASSES.getOrDefault(head, head);
  }

  /** The stems of the words that name a class, which say nothing more than the class itself. */
  static Set<String> stems(String unitClass) {
    return STEMS.getOrDefault(unitClass, Terms.stems(unitClass));
  }

  /** Whether it measures and does not count. */
  static boolean isMeasure(String unit) {
    return MEASURES.contains(unit);
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

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (String line : WordList.lines(UnitClasses.class, "units.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      words.forEach(w -> classes.put(w, words.getFirst()));
    }
    return Map.copyOf(classes);
  }
}
