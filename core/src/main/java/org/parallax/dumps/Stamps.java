package org.parallax.dumps;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads printed dates and times of day out of short lines. */
final class Stamps {

  /** Longer lines are not bylines; the patterns never see them. */
  private static final int LONGEST = 200;

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))";
  private static final String DAY_FIRST =
      "(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + YEAR;
  private static final String MONTH_FIRST =
      "(?<![A-Z])" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])" + YEAR;
  private static final String ISO =
      "(?<!\\d)(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)";
  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile(DAY_FIRST, Pattern.CASE_INSENSITIVE),
          Pattern.compile(MONTH_FIRST, Pattern.CASE_INSENSITIVE),
          Pattern.compile(ISO),
          Pattern.compile(
              "(?<![\\d/.-])(?<day>\\d{1,2})(?<sign>[/.-])(?<month>\\d{1,2})\\k<sign>(?<year>20\\d\\d)(?!\\d)"));

  /** Days without a year, which count where a time of day stands beside them. */
  private static final List<Pattern> YEARLESS =
      List.of(
          Pattern.compile(DAY_FIRST + "?+", Pattern.CASE_INSENSITIVE),
          Pattern.compile(MONTH_FIRST + "?+", Pattern.CASE_INSENSITIVE));

  private static final String MERIDIEM = "(?<half>[ap])(?:\\.m\\.|m\\b)";
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.,:$£€])(?:(?<hour>\\d{1,2})[:.h](?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?(?![\\d%])"
              + "(?: ?"
              + MERIDIEM
              + ")?|(?<bare>\\d{1,2}) ?"
              + MERIDIEM.replace("half", "barehalf")
              + ")(?: ?(?:\\((?<bracketed>[A-Z]{2,5})\\)|(?<zone>(?:GMT|UTC) ?[+-]\\d{1,2}(?::?\\d\\d)?|Z|[A-Z]{2,5})\\b|(?<offset>[+-]\\d\\d:?\\d\\d)))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("T|,? ?(?:at|on|[|•·–—-])? ?", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIVERSAL =
      Pattern.compile(" ?\\((?<hour>\\d{1,2}):(?<minute>\\d\\d) ?(?:GMT|UTC)\\)");
  private static final int HOURS = 24;
  private static final int LEAP_YEAR = 2000;

  /** "Wed. September 30th" and a little more. */
  private static final int LONGEST_DAY = 24;

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday"
              + "|Saturday|Sunday),? $",
          Pattern.CASE_INSENSITIVE);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Stamps() {}

  /** The first date, with the time beside it, else the first time; empty in long lines. */
  static Optional<Stamp> find(String line) {
    if (line.length() > LONGEST || !hasDigit(line)) {
      return Optional.empty();
    }
    for (Pattern dates : DATES) {
      Matcher m = dates.matcher(line);
      if (m.find()) {
        return date(m)
            .map(d -> withTime(line, m.start(), m.end(), d))
            .or(() -> unordered(m) ? Optional.of(undated(m)) : Optional.empty());
      }
    }
    return yearless(line).or(() -> clock(line));
  }

  /** Whether the whole of {@code words} is a day without a year. */
  static boolean monthDay(String words) {
    return words.length() <= LONGEST_DAY
        && YEARLESS.stream().anyMatch(p -> p.matcher(words).matches());
  }

  private static Optional<Stamp> yearless(String line) {
    for (Pattern days : YEARLESS) {
      Matcher m = days.matcher(line);
      while (m.find()) {
        int month = month(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        if (day >= 1 && day <= Month.of(month).maxLength()) {
          LocalDate any = LocalDate.of(LEAP_YEAR, month, day);
          Stamp stamp = withTime(line, m.start(), m.end(), any);
          if (stamp.time().isPresent()) {
            return Optional.of(
                new Stamp(
                    stamp.start(),
                    stamp.end(),
                    Optional.empty(),
                    Optional.of(MonthDay.from(any)),
                    stamp.time(),
                    stamp.zone()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Stamp> clock(String line) {
    Matcher m = TIME.matcher(line);
    while (m.find()) {
      Optional<LocalTime> time = time(m);
      if (time.isPresent()) {
        return Optional.of(
            new Stamp(m.start(), endOf(m), Optional.empty(), Optional.empty(), time, zone(m)));
      }
    }
    return Optional.empty();
  }

  private static Stamp withTime(String line, int start, int end, LocalDate date) {
    int from = start;
    Matcher weekday = WEEKDAY.matcher(line.substring(0, start));
    if (weekday.find()) {
      from = weekday.start();
    }
    Matcher m = TIME.matcher(line);
    while (m.find()) {
      Optional<LocalTime> time = time(m);
      boolean after = m.start() >= end && between(line, end, m.start());
      boolean before = endOf(m) <= from && between(line, endOf(m), from);
      if (time.isPresent() && (after || before)) {
        return inUniversalTime(
            line,
            new Stamp(
                before ? m.start() : from,
                after ? endOf(m) : end,
                Optional.of(date),
                Optional.empty(),
                time,
                zone(m)));
      }
    }
    return new Stamp(
        from, end, Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A time told again in universal time, "13:05 (17:05 GMT)", gives the offset. */
  private static Stamp inUniversalTime(String line, Stamp stamp) {
    Matcher m = UNIVERSAL.matcher(line).region(stamp.end(), line.length());
    int hour = m.lookingAt() ? Integer.parseInt(m.group("hour")) : HOURS;
    int minute = hour < HOURS ? Integer.parseInt(m.group("minute")) : 0;
    if (hour >= HOURS || minute >= 60) {
      return stamp;
    }
    int local = stamp.time().map(LocalTime::toSecondOfDay).orElse(0) / 60;
    int ahead = Math.floorMod(local - hour * 60 - minute + 10 * 60, HOURS * 60) - 10 * 60;
    return new Stamp(
        stamp.start(),
        m.end(),
        stamp.date(),
        stamp.yearless(),
        stamp.time(),
        Optional.of(ZoneOffset.ofTotalSeconds(ahead * 60)));
  }

  /** Whether day and month can't be told apart, as in 10/12/2029. */
  private static boolean unordered(Matcher m) {
    return numeric(m) && valid(m);
  }

  private static boolean valid(Matcher m) {
    int month = month(m.group("month"));
    int day = Integer.parseInt(m.group("day"));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static Stamp undated(Matcher m) {
    return new Stamp(
        m.start(), m.end(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static boolean between(String line, int from, int to) {
    return to - from < 8 && BETWEEN.matcher(line).region(from, to).matches();
  }

  private static Optional<LocalDate> date(Matcher m) {
    try {
      int month = month(m.group("month"));
      int day = Integer.parseInt(m.group("day"));
      boolean numeric = numeric(m);
      if (numeric && month <= 12 && day <= 12 && month != day) {
        return Optional.empty();
      }
      boolean swapped = numeric && month > 12;
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group("year")), swapped ? day : month, swapped ? month : day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the date is of three numbers with the year at the end. */
  private static boolean numeric(Matcher m) {
    return Character.isDigit(m.group("month").charAt(0)) && m.start("year") > m.start("day");
  }

  private static int month(String printed) {
    return Character.isDigit(printed.charAt(0))
        ? Integer.parseInt(printed)
        : MONTHS.indexOf(printed.toLowerCase(Locale.ROOT).substring(0, 3)) / 3 + 1;
  }

  private static Optional<LocalTime> time(Matcher m) {
    boolean bare = m.group("bare") != null;
    int hour = Integer.parseInt(m.group(bare ? "bare" : "hour"));
    int minute = bare ? 0 : Integer.parseInt(m.group("minute"));
    Optional<String> half = Optional.ofNullable(m.group(bare ? "barehalf" : "half"));
    if (half.isPresent()) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.get().equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** Where the stamp ends: before the word after it where that is not a zone. */
  private static int endOf(Matcher m) {
    int word = Math.max(m.start("zone"), m.start("bracketed"));
    if (word < 0 || zone(m).isPresent() || upper(m)) {
      return m.end();
    }
    int end = Math.max(m.end("minute"), Math.max(m.end("half"), m.end("barehalf")));
    int dot = Math.max(m.start("half"), m.start("barehalf"));
    return dot < 0 ? Math.min(word, Math.max(end, m.end("minute"))) : halfEnd(m, dot);
  }

  private static int halfEnd(Matcher m, int half) {
    String whole = m.group();
    int at = half - m.start() + 1;
    return m.start() + (whole.startsWith(".m.", at) ? at + 3 : at + 1);
  }

  private static boolean upper(Matcher m) {
    String word = Optional.ofNullable(m.group("zone")).orElseGet(() -> m.group("bracketed"));
    return word.length() >= 2 && word.endsWith("T") && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Optional<ZoneOffset> zone(Matcher m) {
    return Optional.ofNullable(m.group("offset"))
        .or(() -> Optional.ofNullable(m.group("zone")))
        .or(() -> Optional.ofNullable(m.group("bracketed")))
        .flatMap(Zones::offset);
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
