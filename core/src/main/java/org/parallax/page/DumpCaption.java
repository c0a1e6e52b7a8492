package org.parallax.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words under a picture by the credit that closes them, and the words for its absence.
 */
final class DumpCaption {

  private static final int LONGEST = 600;

  /** "(Jo Black/Agency)": names, a slash, names. */
  private static final Pattern SLASHED =
      Pattern.compile(
          ".*[(\\[](?:(?:photo|picture|image|photograph|credit|via|courtesy)(?: by|:)? ?)?\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,40}"
              + "(?: ?/ ?\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,40}){1,3}[)\\]]\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CREDITED =
      Pattern.compile(
          ".*(?:[(\\[,.|–—-] ?|^)(?:(?:file )?(?:photo|photos|picture|pictures|photograph|image|photo credit"
              + "|credit|courtesy|illustration|screenshot|screengrab|handout|video)(?: by| from| via| of|:)"
              + " ?\\p{Lu}?[^.!?]{2,60}|[^.!?()]{0,30}(?:getty images|getty|shutterstock|ap photo[^.!?()]{0,30}"
              + "|press association images|alamy|istock))[)\\]]?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCREEN =
      Pattern.compile(
          ".*[.!?)] (?:Screenshot|Screengrab|Photo|Image|Video still|Still) from [^.!?]{3,80}\\.?");
  private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\d' -]{20,300}");
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "of", "and", "to", "is", "are", "was", "were", "that", "it", "he", "she");

  private DumpCaption() {}

  /** Whether {@code line} carries a picture credit, or is the slug of a picture. */
  static boolean is(DumpLine line) {
    String words = line.words();
    if (words.length() > LONGEST || line.count() > 70) {
      return false;
    }
    return slug(line)
        || (SLASHED.matcher(words).matches() && !quoted(words))
        || (CREDITED.matcher(words).matches() && line.count() <= 45 && !quoted(words))
        || SCREEN.matcher(words).matches();
  }

  private static boolean quoted(String words) {
    return words.startsWith("\"") || words.startsWith("“");
  }

  /** Whether {@code line} is a run of small letters without the small words of a sentence. */
  static boolean slug(DumpLine line) {
    if (line.count() < 6 || !SLUG.matcher(line.words()).matches()) {
      return false;
    }
    long small = 0;
    for (String word : line.words().split(" ")) {
      small += SMALL_WORDS.contains(word) ? 1 : 0;
    }
    return small == 0;
  }

  /** Whether {@code line} says in a sentence what the picture's slug says. */
  static boolean spelledOut(DumpLine slug, DumpLine line) {
    if (line.count() > 50) {
      return false;
    }
    Set<String> known = new HashSet<>(List.of(slug.words().split("[ -]")));
    int content = 0;
    int shared = 0;
    for (String word : line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 3) {
        content++;
        shared += known.contains(word) ? 1 : 0;
      }
    }
    return content >= 3 && shared * 2 > content;
  }
}
