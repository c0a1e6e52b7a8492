package org.parallax.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A period of the calendar: a day, week, month … century.
 *
 * @param grain its length
 * @param first its first day
 */
record Period(Grain grain, LocalDate first) {

  /** The period of a length in which a day lies; a winter begins with December. */
  static Period of(Grain grain, LocalDate day) {
    LocalDate first =
        switch (grain) {
          case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
          case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
          case YEAR -> LocalDate.of(day.getYear(), 1, 1);
          case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1, 1);
          case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
          case SEASON -> {
            LocalDate month = day.withDayOfMonth(1);
            yield month.minusMonths(month.getMonthValue() % 3);
          }
          case MONTH -> day.withDayOfMonth(1);
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND ->
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
          case DAY -> day;
        };
    return new Period(grain, first);
  }

  /** A day. */
  static Period day(LocalDate day) {
    return new Period(Grain.DAY, day);
  }

  /** The period that lies {@code n} of its own lengths later. */
  Period plus(long n) {
    LocalDate moved =
        switch (grain) {
          case CENTURY -> first.plusYears(100 * n);
          case DECADE -> first.plusYears(10 * n);
          case YEAR -> first.plusYears(n);
          case HALF -> first.plusMonths(6 * n);
          case QUARTER, SEASON -> first.plusMonths(3 * n);
          case MONTH -> first.plusMonths(n);
          case WEEK, WEEKEND -> first.plusWeeks(n);
          case DAY -> first.plusDays(n);
        };
    return new Period(grain, moved);
  }

  /** The last day. */
  LocalDate last() {
    return grain == Grain.WEEKEND ? first.plusDays(1) : plus(1).first().minusDays(1);
  }

  /** The TIMEX3 value. */
  String value() {
    int year = first.getYear();
    return switch (grain) {
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, first.getMonthValue() / 7 + 1);
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", year, (first.getMonthValue() - 1) / 3 + 1);
      case SEASON -> String.format(Locale.ROOT, "%04d-%s", year, season());
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, first.getMonthValue());
      case WEEK, WEEKEND ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d%s",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              grain == Grain.WEEKEND ? "-WE" : "");
      case DAY ->
          String.format(
              Locale.ROOT, "%04d-%02d-%02d", year, first.getMonthValue(), first.getDayOfMonth());
    };
  }

  private String season() {
    return switch (first.getMonthValue()) {
      case 3, 4, 5 -> "SP";
      case 6, 7, 8 -> "SU";
      case 9, 10, 11 -> "FA";
      default -> "WI";
    };
  }
}
