package org.parallax.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that begin with a time of day and go on: "14.05 – The gate is open". */
final class LeadingTime {

  private static final int LONGEST = 60;

  private static final String CLOCK =
      "(?:\\d{1,2}[:.h]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?|\\d{1,2}\\s?[AaPp]\\.?[Mm]\\b\\.?)"
          + "(?:\\s(?:Uhr|[A-Z]{2,4})\\b)?\\s?[\\])]?\\s?";

  private static final String OPENER =
      "(?i:ore|alle(?: ore)?|um|at|as of|update|a las|kl\\.?|h|às)";

  private static final Pattern OPENED =
      Pattern.compile("^(?:" + OPENER + "\\s(?=[\\d(])[(\\[]?|[(\\[])");

  /** After "ore" or its like only a time that is set off: prose begins with "At 14.05" as well. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^[\\s+•*|\\[(–—-]{0,8}(?:"
              + CLOCK
              + "[:|–—+-]{0,3}|"
              + OPENER
              + "\\s"
              + CLOCK
              + "[:|–—+-]{1,3})\\s+(?=\\S)");

  private static final Pattern SET_OFF =
      Pattern.compile("^(?:" + OPENER + "\\s)?" + CLOCK + "[:|–—-]\\s+(?=\\S{1,60}\\s)");

  private LeadingTime() {}

  /** The words from the beginning of {@code line} up to where it goes on after its time. */
  static Optional<String> of(String line) {
    Matcher m =
        LEADING.matcher(line.substring(0, Math.min(line.length(), LONGEST)).replace('\n', ' '));
    return m.find() ? Optional.of(m.group()) : Optional.empty();
  }

  /** How many code units stand before the clock that {@code words} may be. */
  static int openerOf(String words) {
    Matcher m = OPENED.matcher(words);
    return m.find() ? m.end() : 0;
  }

  /** Whether more follows the time than a day or a name: "6.20 pm: Road open again". */
  static boolean goesOn(String words) {
    Matcher m = SET_OFF.matcher(words);
    String rest = m.find() ? words.substring(m.end()) : "";
    return !rest.isEmpty()
        && DateWords.inWords(rest, DateWords.Order.DAY_FIRST).isEmpty()
        && !DayName.isAlone(rest)
        && Byline.fullNames(rest).isEmpty();
  }
}
