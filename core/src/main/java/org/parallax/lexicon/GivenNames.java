package org.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Given names and who bears them. Immutable, thread-safe. */
public final class GivenNames {

  private final Map<String, Gender> byName = new HashMap<>();

  private GivenNames() {
    for (String line : WordList.lines(GivenNames.class, "given-names.txt")) {
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
  public static GivenNames load() {
    return new GivenNames();
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
