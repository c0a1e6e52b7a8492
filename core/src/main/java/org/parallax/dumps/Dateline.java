package org.parallax.dumps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of an agency's dateline: "PORT X, April 2 (Agency) -". */
final class Dateline {

  private static final int DEEPEST = 20;
  private static final int LONGEST = 120;
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{L} .,'’-]{0,60}, (?<date>\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)"
              + "(?:,? (?<year>(?:19|20)\\d\\d))? ?\\([\\p{L}\\d .&/-]{2,30}\\) ?(?:-{1,2}|[–—_:]).*");
  private static final Pattern COPYRIGHT_YEAR =
      Pattern.compile("(?i)(?:©|\\(c\\)|copyright)[^\\d]{0,40}(?<year>(?:19|20)\\d\\d)");

  private Dateline() {}

  /** The day of the first dateline, in {@code year} where it names none itself. */
  static Optional<LocalDate> day(Dump dump, Optional<Integer> year) {
    for (int i = 0; i < Math.min(dump.size(), DEEPEST); i++) {
      String words = dump.line(i).words();
      Matcher m = DATELINE.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
      if (m.matches()) {
        Optional<String> printed = Optional.ofNullable(m.group("year"));
        return printed
            .or(() -> year.map(Object::toString))
            .flatMap(y -> Stamps.find(m.group("date") + ", " + y))
            .flatMap(Stamp::date);
      }
    }
    return Optional.empty();
  }

  /** The year of the page's notice of copyright. */
  static Optional<Integer> year(Dump dump) {
    for (int i = dump.size() - 1; i >= 0; i--) {
      if (!dump.kept(i) && dump.line(i).words().length() < 300) {
        Matcher m = COPYRIGHT_YEAR.matcher(dump.line(i).words());
        if (m.find()) {
          return Optional.of(Integer.valueOf(m.group("year")));
        }
      }
    }
    return Optional.empty();
  }
}
