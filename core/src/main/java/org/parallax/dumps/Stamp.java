package org.parallax.dumps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parallax.model.Moment;

/**
 * A date, a time of day or both, as a page prints them.
 *
 * @param start where it starts in the line
 * @param end where it ends in the line
 * @param date the day
 * @param yearless the day where no year is printed
 * @param time the time of day
 * @param zone the offset from UTC
 */
record Stamp(
    int start,
    int end,
    Optional<LocalDate> date,
    Optional<MonthDay> yearless,
    Optional<LocalTime> time,
    Optional<ZoneOffset> zone) {

  /** A stamp of later than half a year after the page's day is of the year before. */
  private static final int HALF_YEAR = 183;

  /** The day; one without a year is the nearest to {@code page} that is not long after it. */
  Optional<LocalDate> day(Optional<LocalDate> page) {
    return date.or(
        () -> yearless.flatMap(d -> page.map(p -> d.atYear(p.getYear() - (late(d, p) ? 1 : 0)))));
  }

  private static boolean late(MonthDay day, LocalDate page) {
    return day.atYear(page.getYear()).isAfter(page.plusDays(HALF_YEAR));
  }

  /** The moment, where a day is printed. */
  Optional<Moment> moment() {
    return date.map(this::on);
  }

  /** The moment, if the day is {@code day}. */
  Moment on(LocalDate day) {
    if (time.isEmpty()) {
      return Moment.of(day);
    }
    LocalDateTime local = day.atTime(time.get());
    return zone.map(z -> Moment.of(OffsetDateTime.of(local, z))).orElseGet(() -> Moment.of(local));
  }
}
