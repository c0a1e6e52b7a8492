package org.parallax.claims;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that call untrue what they speak of: "the rumour is baseless". Stateless. */
final class Rejection {

  private static final Set<String> REJECTIONS =
      Set.of(
          "false",
          "untrue",
          "fake",
          "baseless",
          "unfounded",
          "ridiculous",
          "nonsense",
          "hoax",
          "fabricated",
          "inaccurate",
          "incorrect",
          "groundless",
          "fiction",
          "invention",
          "invented",
          "lies");

  /**
   * What is said of a report, and of nothing else, when it is rejected: "the reports were wrong".
   */
  private static final Pattern CALLED_WRONG =
      Pattern.compile(
          "^(?:the |any |all |these |those |such |earlier |media |previous )*+(?:reports?|claims?"
              + "|allegations?|suggestions?|rumou?rs?|accusations?|accounts?|assertions?)\\b.*\\b"
              + "(?:wrong|mistaken|misleading|exaggerated|without foundation|not true)\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** Words before one that calls what is spoken of untrue. */
  private static final Set<String> BEFORE_REJECTION =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "as",
          "call",
          "calls",
          "called",
          "calling",
          "branded",
          "labelled",
          "labeled",
          "dismissed",
          "entirely",
          "completely");

  /** Words behind it; before another noun it belongs to that one. */
  private static final Set<String> BEHIND_REJECTION =
      Set.of(
          "news",
          "story",
          "stories",
          "report",
          "reports",
          "reporting",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "claim",
          "claims",
          "information",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "propaganda",
          "and",
          "or",
          "but",
          "because",
          "that",
          "as",
          "by",
          "to",
          "spread",
          "from",
          "he",
          "she",
          "they",
          "it",
          "there",
          "we",
          "i");

  /** How far before it they stand, in words. */
  private static final int CALLING = 4;

  private static final int TERSE = 6;

  private Rejection() {}

  /** Whether all that {@code words} say is that a report is wrong. */
  static boolean isOfReport(String words) {
    return CALLED_WRONG.matcher(words).find();
  }

  /**
   * Where a word stands that calls what is spoken of untrue; -1 if none does: "false teeth" and "an
   * area which lies in the north" call nothing so.
   */
  static int in(List<String> cut) {
    for (int i = 0; i < cut.size(); i++) {
      boolean last = i + 1 == cut.size() || BEHIND_REJECTION.contains(cut.get(i + 1));
      if (last && REJECTIONS.contains(cut.get(i)) && (cut.size() <= TERSE || isCalled(cut, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCalled(List<String> cut, int at) {
    return cut.subList(Math.max(0, at - CALLING), at).stream()
        .anyMatch(word -> BEFORE_REJECTION.contains(word) || word.endsWith("'s"));
  }
}
