package org.parallax.gazetteer;

import java.util.Locale;

/** Which of GeoNames' other names of a place news may use. Stateless. */
final class OtherNames {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  private OtherNames() {}

  /** Whether it is of the Latin script, capitalised, long enough and no code of an airport. */
  static boolean usable(String name) {
    if (name.length() < SHORTEST
        || name.length() > LONGEST
        || name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    char first = name.charAt(0);
    return (Character.isUpperCase(first) || first > 'z')
        && name.chars().allMatch(OtherNames::letter);
  }

  private static boolean letter(int c) {
    boolean latin = c <= '\u024f' || (c >= '\u1e00' && c <= '\u1eff') || c == '’' || c == 'ə';
    return latin && !(c >= '0' && c <= '9') && c != '(';
  }
}
