package org.parallax.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.parallax.model.Quote;

/** Compares wordings: which are of one utterance, and how one departs from the other. Stateless. */
public final class Wording {

  static final int RUN = 5;
  private static final int FEWEST = 3;

  /** Words over so many times their number are found in any long quotation. */
  private static final int SCATTERED = 3;

  /** Words compared at most; an utterance is not longer. */
  private static final int LONGEST = 400;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the and or but if then of to in on at by for from with as that this these those it"
                  + " its is are was were be been being am has have had do does did not no so than"
                  + " there their they them he she his her him we us our you your i me my who which"
                  + " what will would can could shall should may might must also just very into out"
                  + " up about over")
              .split(" "));

  private Wording() {}

  /**
   * The words of {@code text}; spelling of "-ise" and "-our" aside, bracketed additions left out.
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    int brackets = 0;
    while (i < text.length() && words.size() < LONGEST) {
      char c = text.charAt(i);
      brackets = Math.max(0, brackets + (c == '[' ? 1 : c == ']' ? -1 : 0));
      if (!Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isInside(text, end)) {
        end++;
      }
      if (brackets == 0) {
        words.add(spelling(text.substring(i, end)));
      }
      i = end;
    }
    return words;
  }

  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '\'' || c == '’')
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1)));
  }

  private static String spelling(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() < 5
        ? lower
        : lower
            .replaceFirst("is(e|ed|es|ing|ation|ations)$", "iz$1")
            .replaceFirst("our(s|ed|ing)?$", "or$1");
  }

  /** The stems of the words that carry the sense. */
  public static List<String> content(List<String> words) {
    var stemmer = new PorterStemmer();
    return words.stream().filter(w -> !FUNCTION_WORDS.contains(w)).map(stemmer::stem).toList();
  }

  /**
   * Whether both are one utterance: a run of five content words, or most of the shorter in order.
   */
  public static boolean same(List<String> a, List<String> b) {
    if (longestRun(a, b) >= RUN) {
      return true;
    }
    int shorter = Math.min(a.size(), b.size());
    int inOrder = inOrder(a, b);
    return inOrder >= FEWEST && inOrder * 3 >= shorter * 2 && isNear(a, b);
  }

  /** Whether what both have stands together in the longer one; any words recur in a long speech. */
  static boolean isNear(List<String> a, List<String> b) {
    List<String> longer = a.size() > b.size() ? a : b;
    List<String> shorter = longer.equals(a) ? b : a;
    if (longer.size() <= SCATTERED * shorter.size()) {
      return true;
    }
    List<Integer> at = aligned(longer, shorter);
    return !at.isEmpty() && at.getLast() - at.getFirst() <= SCATTERED * shorter.size();
  }

  /** The same where nobody says who spoke: more of the shorter must stand in the longer. */
  static boolean surelySame(List<String> a, List<String> b) {
    return longestRun(a, b) >= RUN
        || (same(a, b) && inOrder(a, b) * 4 >= Math.min(a.size(), b.size()) * 3);
  }

  /** How {@code other} departs from the fullest wording. */
  static Quote.Kind kind(Utterance fullest, Utterance other) {
    if (other.form() == Utterance.Form.INDIRECT) {
      return Quote.Kind.PARAPHRASE;
    }
    if (fullest.words().equals(other.words())) {
      return Quote.Kind.EXACT;
    }
    if (inOrder(fullest.words(), other.words()) == other.words().size()) {
      return Quote.Kind.CUT;
    }
    if (fullest.translated() || other.translated()) {
      return Quote.Kind.TRANSLATED;
    }
    return same(fullest.content(), other.content()) ? Quote.Kind.REWORDED : Quote.Kind.PARAPHRASE;
  }

  /** Whether {@code part}, of several content words, stands in {@code whole} without a gap. */
  static boolean contains(Utterance whole, Utterance part) {
    return part.content().size() > 1
        && Collections.indexOfSubList(whole.words(), part.words()) >= 0;
  }

  /** The length of the longest common subsequence. */
  public static int inOrder(List<String> a, List<String> b) {
    int[] best = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = best[j];
        best[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(best[j], best[j - 1]);
        diagonal = above;
      }
    }
    return best[b.size()];
  }

  /**
   * The places in {@code whole} of the longest common subsequence with {@code other}, late ones.
   */
  static List<Integer> aligned(List<String> whole, List<String> other) {
    int[][] best = new int[whole.size() + 1][other.size() + 1];
    for (int i = 1; i <= whole.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        best[i][j] =
            whole.get(i - 1).equals(other.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    List<Integer> places = new ArrayList<>();
    int i = whole.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (whole.get(i - 1).equals(other.get(j - 1))) {
        places.addFirst(--i);
        j--;
      } else if (best[i][j - 1] >= best[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
    return places;
  }

  /** The length of the longest run of words that both have. */
  static int longestRun(List<String> a, List<String> b) {
    int[] run = new int[b.size() + 1];
    int longest = 0;
    for (String word : a) {
      for (int j = b.size(); j >= 1; j--) {
        run[j] = word.equals(b.get(j - 1)) ? run[j - 1] + 1 : 0;
        longest = Math.max(longest, run[j]);
      }
    }
    return longest;
  }
}
