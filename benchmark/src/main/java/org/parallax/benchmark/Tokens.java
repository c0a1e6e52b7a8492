package org.parallax.benchmark;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as the measures count them: runs of letters, digits and underscores. */
final class Tokens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private Tokens() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(m.group());
    }
    return words;
  }

  /** A text without case, punctuation and white space. */
  static String folded(String text) {
    return String.join(" ", of(UCharacter.foldCase(text, true)));
  }

  /** How often each run of {@code n} words stands in a text; a shorter text is one run. */
  static Map<List<String>, Integer> shingles(String text, int n) {
    List<String> words = of(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    if (words.isEmpty()) {
      return counts;
    }
    for (int i = 0; i < Math.max(1, words.size() - n + 1); i++) {
      counts.merge(words.subList(i, Math.min(words.size(), i + n)), 1, Integer::sum);
    }
    return counts;
  }
}
