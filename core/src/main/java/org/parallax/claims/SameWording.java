package org.parallax.claims;

import java.util.List;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;

/**
 * Tells words that two writers do not find alike: a run of content words in one order, or most of
 * the shorter one's in that order. Stateless.
 */
final class SameWording {

  /** Content words in a row that two hardly find alike. */
  private static final int RUN = 5;

  /** Content words in one order from which it is no chance that they are most of the shorter. */
  private static final int LEAST = 5;

  private static final double MOST = 2.0 / 3;

  private SameWording() {}

  /**
   * Whether the one was written after the other, or both after a third.
   *
   * @param one content words in their order
   * @param two likewise
   */
  static boolean is(List<String> one, List<String> two) {
    int[] inOrder = new int[two.size() + 1];
    int[] inRow = new int[two.size() + 1];
    int longest = 0;
    for (String stem : one) {
      int diagonal = 0;
      int before = 0;
      for (int j = 1; j <= two.size(); j++) {
        boolean same = stem.equals(two.get(j - 1));
        int best = same ? diagonal + 1 : Math.max(inOrder[j], inOrder[j - 1]);
        diagonal = inOrder[j];
        inOrder[j] = best;
        int row = same ? before + 1 : 0;
        before = inRow[j];
        inRow[j] = row;
        longest = Math.max(longest, row);
      }
    }
    int common = inOrder[two.size()];
    return longest >= RUN || (common >= LEAST && common >= MOST * Math.min(one.size(), two.size()));
  }

  /** The content words of {@code text} in their order. */
  static List<String> words(String text) {
    return Terms.of(text).stream().map(t -> Synonyms.of(t.stem())).toList();
  }
}
