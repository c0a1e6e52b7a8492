package org.parallax.quantities;

import java.util.HashMap;
import java.util.Map;
import org.parallax.lexicon.WordList;

/** The singular of an English noun: a list of the irregular ones, and the rules of spelling. */
final class Singular {

  private final Map<String, String> irregular = new HashMap<>();

  Singular() {
    for (String line : WordList.lines(Singular.class, "singulars.txt")) {
      String[] entry = line.split(" ");
      irregular.put(entry[0], entry[1]);
    }
  }

  /** The singular of a word in small letters. */
  String of(String plural) {
    String known = irregular.get(plural);
    if (known != null) {
      return known;
    }
    int n = plural.length();
    if (n <= 3
        || !plural.endsWith("s")
        || plural.endsWith("ss")
        || plural.endsWith("us")
        || plural.endsWith("is")) {
      return plural;
    }
    if (plural.endsWith("ies") && n > 4) {
      return plural.substring(0, n - 3) + "y";
    }
    boolean sibilant =
        plural.endsWith("ches")
            || plural.endsWith("shes")
            || plural.endsWith("xes")
            || plural.endsWith("sses")
            || plural.endsWith("zzes");
    return plural.substring(0, n - (sibilant ? 2 : 1));
  }

  /** Whether the word is plural, by list or by form. */
  boolean isPlural(String word) {
    return !of(word).equals(word) || irregular.containsKey(word);
  }
}
