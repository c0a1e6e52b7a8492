package org.parallax.quantities;

import java.util.HashMap;
import java.util.Map;
import org.parallax.lexicon.WordList;

/** The past participle of an English verb in any of its forms. */
final class Participle {

  private static final Map<String, String> IRREGULAR = irregular();

  private Participle() {}

  private static Map<String, String> irregular() {
    Map<String, String> forms = new HashMap<>();
    for (String line : WordList.lines(Participle.class, "verbs.txt")) {
      String[] entry = line.split(" ");
      for (String form : entry) {
        forms.putIfAbsent(form, entry[0]);
      }
    }
    return Map.copyOf(forms);
  }

  /** The participle of a verb form in small letters. */
  static String of(String verb) {
    String known = IRREGULAR.get(verb);
    if (known != null) {
      return known;
    }
    if (verb.endsWith("ed")) {
      return verb;
    }
    if (verb.endsWith("ing") && verb.length() > 5) {
      return verb.substring(0, verb.length() - 3) + "ed";
    }
    if (verb.endsWith("ies") || verb.endsWith("ry") || verb.endsWith("fy")) {
      return verb.replaceFirst("(ies|y)$", "ied");
    }
    String base =
        verb.endsWith("s") && !verb.endsWith("ss") ? verb.substring(0, verb.length() - 1) : verb;
    return base.endsWith("e") ? base + "d" : base + "ed";
  }

  /** Whether the form can be a past participle. */
  static boolean isPast(String verb) {
    return verb.endsWith("ed") || verb.equals(IRREGULAR.get(verb));
  }
}
