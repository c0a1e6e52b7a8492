package org.parallax.dumps;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words under a picture by the credit that closes them, and the words for its absence.
 */
final class Caption {

  private static final int LONGEST = 600;

  private static final String NAMED = "\\p{Lu}[\\p{L}\\p{M}.'’& -]{0,40}";
  private static final String PICTURE =
      "(?i:(?:file |stock |aerial |archive )?(?:photo|photos|pic|pics|credit|picture|pictures|photograph|image|images|photo credit"
          + "|picture credit|image credit|illustration|screenshot|screengrab|handout|graphic|video))";

  private static final Pattern LABEL =
      Pattern.compile("(?:Photo|Pic|Picture|Photograph|Image|Credit|Illustration)s?:");

  /** "(Jo Black/Agency)": names, a slash, names. */
  private static final Pattern SLASHED =
      Pattern.compile(
          ".*\\((?:" + PICTURE + "(?i: by|:)? ?)?" + NAMED + "(?: ?/ ?" + NAMED + "){1,3}\\)\\.?");

  /** "(Photo: Jo Black)", "[Image via …]", "…. Picture: Jo Black". */
  private static final Pattern CREDITED =
      Pattern.compile(
          ".*(?:[(\\[](?:\\p{Lu}\\p{L}{1,14} )?"
              + PICTURE
              + "(?i: by| from| via|:) ?[^()\\[\\]]{2,60}[)\\]]|(?:^|[.!?|”\"] ?)"
              + PICTURE
              + "(?i: by| via|:) ?[\\p{Lu}@][^.!?]{1,60})\\.?");

  private static final String AGENCIES =
      "(?:Reuters|AP|AFP|EPA(?:-EFE)?|EFE|dpa|DPA|PA(?: Wire| Media)?|AAP|ANI|PTI|TASS|Xinhua|Kyodo|ANSA|NTB|TT|Ritzau"
          + "|Getty(?: Images)?|Shutterstock|Alamy|The Canadian Press|Handout|Supplied|Screenshot|Archive|File)";

  /** "… on Friday (Reuters)", "… on Friday. AP". */
  private static final Pattern CREDITED_TO_AGENCY =
      Pattern.compile(
          ".*(?:[^.!?] ?[(\\[]"
              + AGENCIES
              + "(?: ?[/,] ?"
              + NAMED
              + ")?[)\\]]|[.!?)] "
              + AGENCIES
              + ")\\.?");

  private static final Pattern AGENCY_ALONE =
      Pattern.compile(AGENCIES + "(?: ?/ ?" + NAMED + "){0,2}");

  /** A picture agency at the end. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:.*[(\\[.!?|/–—,-] ?)?[^.!?()]{0,30}\\b(?:getty images|getty|shutterstock|alamy|istock|ap photo[^.!?()]{0,30}"
              + "|ap images|afp photo|reuters/[^.!?()]{2,30})[)\\]]?\\.?",
          Pattern.CASE_INSENSITIVE);

  /**
   * "… (Submitted by Jo Black)", "… Credit...Jo Black", "… AGENCY/Jo Black", "… JO BLACK FOR THE
   * POST".
   */
  private static final Pattern SIGNED =
      Pattern.compile(
          ".*(?:\\((?:\\p{L}+ )?[Bb]y "
              + NAMED
              + "\\)|[ .](?:Credit|Photo)(?:\\.{3}|…) ?\\p{Lu}.{2,60}|[ .]\\p{Lu}{2,15} ?/ ?\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}-]+){1,2}"
              + "|[.] \\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,3}(?: ?/ ?\\p{Lu}{2,20}(?: \\p{Lu}{2,20})?)?)");

  private static final Pattern SCREEN =
      Pattern.compile(
          ".*[.!?)] (?:Screenshot|Screengrab|Photo|Image|Video still|Still) from [^.!?]{3,80}\\.?");
  private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\d' -]{20,300}");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "a", "of", "and", "to", "is", "are", "was", "were", "that", "it", "he", "she",
          "or", "with", "for", "on", "in", "at", "from", "by", "about", "as", "his", "her");

  private Caption() {}

  /** Whether {@code line} carries a picture credit, or is the slug of a picture. */
  static boolean is(Line line) {
    String words = line.words();
    if (words.length() > LONGEST || line.count() > 70) {
      return false;
    }
    return slug(line)
        || (SLASHED.matcher(words).matches() && !quoted(words))
        || (line.count() <= 45 && CREDITED.matcher(words).matches() && !quoted(words))
        || (line.count() <= 45 && AGENCY.matcher(words).matches() && !quoted(words))
        || (line.count() <= 45 && CREDITED_TO_AGENCY.matcher(words).matches() && !quoted(words))
        || (line.count() <= 60 && SIGNED.matcher(words).matches() && !quoted(words))
        || SCREEN.matcher(words).matches();
  }

  /** Whether {@code word} is the label of a credit, such as "Photo:". */
  static boolean opensCredit(String word) {
    return word.endsWith(":") && LABEL.matcher(word).lookingAt();
  }

  /** Whether {@code words} open with a credit in brackets. */
  static boolean creditOpens(String words) {
    int close = words.indexOf(')');
    return close > 0 && CREDITED.matcher(words.substring(0, close + 1)).matches();
  }

  /**
   * Whether {@code line} is nothing but the name of an agency, as some pages put above a caption.
   */
  static boolean agencyAlone(Line line) {
    return line.words().length() < 100 && AGENCY_ALONE.matcher(line.words()).matches();
  }

  private static boolean quoted(String words) {
    return words.startsWith("\"") || words.startsWith("“");
  }

  /** Whether {@code line} is a run of small letters without the small words of a sentence. */
  static boolean slug(Line line) {
    if (line.count() < 8 || !SLUG.matcher(line.words()).matches()) {
      return false;
    }
    long small = 0;
    for (String word : line.words().split(" ")) {
      small += SMALL_WORDS.contains(word) ? 1 : 0;
    }
    return small == 0;
  }

  /** Whether {@code line} says in a sentence what the picture's slug says. */
  static boolean spelledOut(Line slug, Line line) {
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
