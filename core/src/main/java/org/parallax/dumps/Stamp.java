package org.parallax.dumps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
 * @param time the time of day
 * @param zone the offset from UTC
 */
record Stamp(
    int start,
    int end,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<ZoneOffset> zone) {

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
