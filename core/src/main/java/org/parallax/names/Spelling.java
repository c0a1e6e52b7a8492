package org.parallax.names;

/** How far two spellings are apart. Stateless. */
public final class Spelling {

  private static final int LONGEST = 40;

  private Spelling() {}

  /**
   * The Damerau-Levenshtein distance (adjacent swaps count one) of two words; words of more than 40
   * characters are never close.
   */
  public static int distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > 3) {
      return LONGEST;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swap) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  /**
   * Whether the letters of {@code shortForm} stand in {@code full} in this order, from its first.
   */
  static boolean isShortFor(String shortForm, String full) {
    if (shortForm.isEmpty() || full.isEmpty() || shortForm.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < shortForm.length(); i++) {
      at += full.charAt(i) == shortForm.charAt(at) ? 1 : 0;
    }
    return at == shortForm.length();
  }
}
