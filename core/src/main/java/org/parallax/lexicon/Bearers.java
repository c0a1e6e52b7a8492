package org.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Who bears a given name, women or men. Immutable, thread-safe. */
public final class Bearers {

  private final Map<String, Gender> byName = new HashMap<>();

  private Bearers() {
    for (String line : WordList.lines(Bearers.class, "given-names.txt")) {
      int at = line.lastIndexOf(' ');
      byName.put(
          line.substring(0, at),
          switch (line.charAt(at + 1)) {
            case 'm' -> Gender.MAN;
            case 'f' -> Gender.WOMAN;
            default -> Gender.OPEN;
          });
    }
  }

  /** Who bears a given name or a title. */
  public enum Gender {
    /** Men. */
    MAN,
    /** Women. */
    WOMAN,
    /** Both, or it is not known. */
    OPEN
  }

  /** Reads the list that is part of the program. */
  public static Bearers load() {
    return new Bearers();
  }

  /** Whether a word in lower case without diacritics is a given name. */
  public boolean has(String folded) {
    return byName.containsKey(folded);
  }

  /** Who bears a name in lower case without diacritics. */
  public Gender gender(String folded) {
    return byName.getOrDefault(folded, Gender.OPEN);
  }
}
