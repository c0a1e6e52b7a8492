package org.parallax.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A period that comes once a year: "August", "Oct. 17", "the third quarter", "Easter". */
sealed interface Recurring {

  /** Its length. */
  Grain grain();

  /** The one of a year. */
  Period in(int year);

  /** Its TIMEX3 value where no year is known. */
  String unknown();

  /**
   * A period that begins on the same day of every year.
   *
   * @param grain its length
   * @param month the month of its first day
   * @param day the day of the month of its first day
   */
  record Fixed(Grain grain, int month, int day) implements Recurring {
    @Override
    public Period in(int year) {
      LocalDate start = LocalDate.of(year, month, 1);
      return new Period(grain, start.withDayOfMonth(Math.min(day, start.lengthOfMonth())));
    }

    @Override
    public String unknown() {
      return "XXXX" + in(2000).value().substring(4);
    }
  }

  /**
   * The first, second … or last weekday of a month.
   *
   * @param month the month
   * @param weekday the day of the week
   * @param count which of them; -1 is the last
   */
  record Nth(int month, DayOfWeek weekday, int count) implements Recurring {
    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public Period in(int year) {
      return Period.day(
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday)));
    }

    @Override
    public String unknown() {
      return String.format(Locale.ROOT, "XXXX-%02d-XX", month);
    }
  }

  /**
   * A day that moves with Easter Sunday.
   *
   * @param days how many days after it
   */
  record Easter(int days) implements Recurring {
    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public Period in(int year) {
      return Period.day(sunday(year).plusDays(days));
    }

    @Override
    public String unknown() {
      return "XXXX-XX-XX";
    }

    /** The Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate sunday(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
      int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
      return LocalDate.of(year, f / 31, f % 31 + 1);
    }
  }

  /** Reads a value of the table of feasts: "12-25", "11-4-4", "05-1-last", "easter-2". */
  static Recurring feast(String value) {
    if (value.startsWith("easter")) {
      return new Easter(Integer.parseInt(value.substring("easter".length())));
    }
    int month = Integer.parseInt(value.substring(0, 2));
    String rest = value.substring(3);
    int dash = rest.indexOf('-');
    if (dash < 0) {
      return new Fixed(Grain.DAY, month, Integer.parseInt(rest));
    }
    String count = rest.substring(dash + 1);
    return new Nth(
        month,
        DayOfWeek.of(Integer.parseInt(rest.substring(0, dash))),
        count.equals("last") ? -1 : Integer.parseInt(count));
  }
}
