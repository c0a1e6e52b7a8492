package org.parallax.copies;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives one number to all spellings of a word. For one comparison; not thread-safe. */
final class Vocabulary {

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("bn", "billion"),
          Map.entry("mn", "million"),
          Map.entry("%", "percent"),
          Map.entry("pct", "percent"));

  private final Map<String, Integer> ids = new HashMap<>();

  /** The number of {@code word} as it stands in a text. */
  int id(String word) {
    String plain = plain(word);
    Integer known = ids.get(plain);
    if (known != null) {
      return known;
    }
    ids.put(plain, ids.size());
    return ids.size() - 1;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (Character.isDigit(lower.charAt(0))) {
      return groupedDigitsJoined(lower);
    }
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    String ascii =
        bare.chars().allMatch(c -> c < 128)
            ? bare
            : Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return SAME.getOrDefault(ascii, ascii);
  }

  private static String groupedDigitsJoined(String number) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c != ',' && !Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f') {
        joined.append(c);
      }
    }
    return joined.toString();
  }
}
