package org.parallax.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.lexicon.WordList;

/**
 * A day that a page names, mostly without its year: "Tuesday 12 March", "Oct 02", "Yesterday",
 * "Montag". Which day that is depends on when the page was captured.
 *
 * @param year the year, 0 where none is given
 * @param month the month, with a day of the month
 * @param day the day of the month, 0 where none is given
 * @param weekday the day of the week
 * @param back how many days before the capture, -1 where the page doesn't say
 */
record DayName(int year, Optional<Month> month, int day, Optional<DayOfWeek> weekday, int back) {

  private static final int LONGEST = 60;
  private static final int YEARS_BACK = 5;
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s{1,2}(?:de |of )?(\\p{L}{3,12})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.hH])");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./])(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th|er|º)\\b");
  private static final Set<String> BETWEEN =
      Set.of("the", "of", "on", "de", "del", "den", "der", "am", "le", "il", "el", "d");

  private static final Map<String, Integer> BACK = daysBack();

  /** The day that the first characters of {@code words} name. */
  static Optional<DayName> find(String words) {
    String s =
        words
            .substring(0, Math.min(words.length(), LONGEST))
            .replace('\u00a0', ' ')
            .replace('’', '\'')
            .toLowerCase(Locale.ROOT);
    Optional<DayName> dated = Clock.hasDigit(s) ? dated(s) : Optional.empty();
    return dated.or(() -> named(s));
  }

  private static Optional<DayName> dated(String s) {
    return dated(DAY_MONTH.matcher(s), 1, 2, s)
        .or(() -> dated(MONTH_DAY.matcher(s), 2, 1, s))
        .or(() -> numbers(s));
  }

  private static Optional<DayName> dated(Matcher m, int day, int month, String s) {
    while (m.find()) {
      Optional<Month> found = CalendarNames.month(m.group(month));
      int number = Integer.parseInt(m.group(day));
      if (found.isPresent() && number >= 1 && number <= found.get().maxLength()) {
        return Optional.of(new DayName(year(s), found, number, weekday(s), -1));
      }
    }
    return Optional.empty();
  }

  /** "12.03.", which is a day and a month wherever it is written so. */
  private static Optional<DayName> numbers(String s) {
    Matcher m = NUMBERS.matcher(s);
    if (!m.find()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(m.group(1));
    int month = Integer.parseInt(m.group(2));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12
        ? Optional.of(new DayName(year(s), Optional.of(Month.of(month)), day, weekday(s), -1))
        : Optional.empty();
  }

  private static Optional<DayName> named(String s) {
    Matcher m = WORD.matcher(s);
    while (m.find()) {
      Integer back = BACK.get(m.group());
      Optional<DayOfWeek> weekday = CalendarNames.weekday(m.group());
      if (back != null || weekday.isPresent()) {
        return Optional.of(new DayName(0, Optional.empty(), 0, weekday, back == null ? -1 : back));
      }
    }
    return Optional.empty();
  }

  private static Optional<DayOfWeek> weekday(String s) {
    Matcher m = WORD.matcher(s);
    while (m.find()) {
      Optional<DayOfWeek> weekday = CalendarNames.weekday(m.group());
      if (weekday.isPresent()) {
        return weekday;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code words} are a day and nothing else, as a heading between posts is. */
  static boolean isAlone(String words) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return false;
    }
    Matcher m = WORD.matcher(ORDINAL.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("$1 "));
    while (m.find()) {
      String word = m.group();
      if (CalendarNames.weekday(word).isEmpty()
          && !BACK.containsKey(word)
          && !BETWEEN.contains(word)
          && CalendarNames.month(word).isEmpty()) {
        return false;
      }
    }
    return find(words).isPresent();
  }

  private static int year(String s) {
    Matcher m = YEAR.matcher(s);
    return m.find() ? Integer.parseInt(m.group()) : 0;
  }

  /**
   * The last such day that is not after the day that follows {@code captured}, which may be behind
   * the page's own zone.
   */
  Optional<LocalDate> before(LocalDate captured) {
    if (back >= 0) {
      return Optional.of(captured.minusDays(back));
    }
    LocalDate last = captured.plusDays(1);
    if (month.isEmpty()) {
      return weekday.map(
          w ->
              captured.minusDays(
                  Math.floorMod(captured.getDayOfWeek().getValue() - w.getValue(), 7)));
    }
    if (year > 0) {
      return in(year);
    }
    for (int y = last.getYear(); y > last.getYear() - YEARS_BACK; y--) {
      Optional<LocalDate> date = in(y);
      if (date.filter(d -> !d.isAfter(last) && fits(d)).isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private boolean fits(LocalDate date) {
    return weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
  }

  private Optional<LocalDate> in(int y) {
    try {
      return month.map(m -> LocalDate.of(y, m, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 29 February
    }
  }

  private static Map<String, Integer> daysBack() {
    Map<String, Integer> back = new HashMap<>();
    for (String line : WordList.lines(DayName.class, "day-words.txt")) {
      int space = line.indexOf(' ');
      back.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
    }
    return Map.copyOf(back);
  }
}
