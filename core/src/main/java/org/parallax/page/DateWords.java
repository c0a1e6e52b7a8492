package org.parallax.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Moment;

/**
 * Reads dates as pages print them, in machine form ("2031-04-02 08:00:00+0200", seconds since 1970)
 * or in words ("2 April 2031, 08:00", "Apr. 2, 2031 8 a.m. EDT", "02.04.2031"), with month names of
 * the main European languages. Looks at short strings only. Stateless, thread-safe.
 */
public final class DateWords {

  private static final int LONGEST = 200;
  private static final int YEAR_DIGITS = 4;

  private static final Pattern ISO =
      Pattern.compile(
          "((?:19|20)\\d\\d-\\d\\d-\\d\\d)[T"
              + " ,]{1,3}(\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d{1,9})?\\s?"
              + "(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)?\\d\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]{0,2}(?:de |of"
              + " |d[’'])?(\\p{L}{3,12})\\.?,?[\\s-]{0,2}(?:de |del )?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}((?:19|20)\\d\\d)(?!\\d)");

  /** As in Hungarian and Lithuanian. */
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\.?(?:"
              + " m\\.)?\\s{1,2}(\\p{L}{3,12})\\.?\\s{1,2}(\\d{1,2})(?!\\d)");

  /** As in Vietnamese, whose months have numbers for names. */
  private static final Pattern DAY_NUMBERED_MONTH =
      Pattern.compile("(?<!\\d)(\\d{1,2}) [Tt]háng (\\d{1,2}),? (?:năm )?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:T?\\d{4,6}Z?)?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private DateWords() {}

  /** The moment that {@code value}, a machine's or a person's way of writing it, names. */
  public static Optional<Moment> moment(String value) {
    String s = value.strip();
    if (s.isEmpty() || s.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher compact = COMPACT.matcher(s);
    if (EPOCH.matcher(s).matches()) {
      long n = Long.parseLong(s);
      return Optional.of(
          Moment.of(Instant.ofEpochMilli(s.length() > 10 ? n : n * 1000).atOffset(ZoneOffset.UTC)));
    }
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3)).map(Moment::of);
    }
    return Moment.parse(s).filter(DateWords::isPlausible).or(() -> inWords(s, Order.DAY_FIRST));
  }

  /** Which number stands first where a date is written in three numbers. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /** The first date in the first characters of {@code words}, with its time of day. */
  static Optional<Moment> inWords(String words, Order order) {
    String s = plain(words.substring(0, Math.min(words.length(), LONGEST)));
    Digits digits = Digits.of(s);
    if (digits == Digits.NONE) {
      return Optional.empty(); // most words, and the patterns below are dear
    }
    Matcher iso = ISO.matcher(s);
    if (digits == Digits.YEAR && iso.find()) {
      return iso(iso);
    }
    return (digits == Digits.YEAR ? withYear(s) : Optional.<Moment>empty())
        .or(() -> found(YEAR_LAST.matcher(s), s, m -> numbers(m, order)));
  }

  private static Optional<Moment> withYear(String s) {
    return found(YEAR_FIRST.matcher(s), s, m -> date(m.group(1), m.group(2), m.group(3)))
        .or(() -> found(DAY_MONTH.matcher(s), s, m -> named(m.group(3), m.group(2), m.group(1))))
        .or(() -> found(MONTH_DAY.matcher(s), s, m -> named(m.group(3), m.group(1), m.group(2))))
        .or(
            () ->
                found(YEAR_MONTH_DAY.matcher(s), s, m -> named(m.group(1), m.group(2), m.group(3))))
        .or(
            () ->
                found(
                    DAY_NUMBERED_MONTH.matcher(s),
                    s,
                    m -> date(m.group(3), m.group(2), m.group(1))));
  }

  /** What digits words have, which tells the patterns that cannot match. */
  private enum Digits {
    NONE,
    SOME,
    /** Four that may be a year of this century or the last. */
    YEAR;

    static Digits of(String s) {
      Digits found = NONE;
      int run = 0;
      for (int i = 0; i < s.length(); i++) {
        run = Clock.isDigit(s.charAt(i)) ? run + 1 : 0;
        if (run > 0) {
          found = SOME;
        }
        if (run >= YEAR_DIGITS && (s.startsWith("20", i - 3) || s.startsWith("19", i - 3))) {
          return YEAR;
        }
      }
      return found;
    }
  }

  /** With the digits and the spaces that the patterns know, character for character. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c > '9' && Character.isDigit(c)) {
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      } else if (c == '\u00a0' || c == '\u202f') {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** Reads a matched date. */
  private interface Reader {
    Optional<LocalDate> read(Matcher match);
  }

  private static Optional<Moment> found(Matcher match, String s, Reader reader) {
    while (match.find()) {
      Optional<LocalDate> date = reader.read(match);
      if (date.isPresent()) {
        String rest = s.substring(match.end()) + " ; " + s.substring(0, match.start());
        return Optional.of(
            Clock.find(rest)
                .map(c -> new Moment(date.get(), Optional.of(c.time()), c.zone()))
                .orElseGet(() -> Moment.of(date.get())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Moment> iso(Matcher m) {
    try {
      LocalDate date = LocalDate.parse(m.group(1));
      LocalTime time = LocalTime.parse(m.group(2));
      String zone = m.group(3);
      return Optional.of(
              new Moment(
                  date,
                  Optional.of(time),
                  zone == null ? Optional.empty() : Optional.of(offset(zone))))
          .filter(DateWords::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneOffset offset(String zone) {
    return zone.length() < 3 || Character.isLetter(zone.charAt(0))
        ? ZoneOffset.UTC
        : ZoneOffset.of(zone);
  }

  private static boolean isPlausible(Moment moment) {
    return moment.date().getYear() > 1900 && moment.date().getYear() < 2100;
  }

  private static Optional<LocalDate> numbers(Matcher m, Order order) {
    String first = m.group(1);
    String second = m.group(3);
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    boolean monthFirst = order == Order.MONTH_FIRST && !m.group(2).equals(".");
    Optional<LocalDate> usual = monthFirst ? date(year, first, second) : date(year, second, first);
    return usual.or(() -> monthFirst ? date(year, second, first) : date(year, first, second));
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    return CalendarNames.month(month).flatMap(m -> date(year, String.valueOf(m.getValue()), day));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
