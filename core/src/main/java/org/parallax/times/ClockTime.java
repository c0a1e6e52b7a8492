package org.parallax.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A time on a clock.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59, or {@link #NONE}
 * @param zone whose clock it is, where the text says so
 */
record ClockTime(int hour, int minute, int second, Optional<ZoneId> zone) {

  /** The seconds of a time that has none. */
  static final int NONE = -1;

  /** The part of a TIMEX3 value that follows the day; of the zones it tells UTC alone. */
  String value() {
    String seconds = second == NONE ? "" : ":" + two(second);
    boolean utc = zone.equals(Optional.of(ZoneOffset.UTC));
    return "T" + two(hour) + ":" + two(minute) + seconds + (utc ? "Z" : "");
  }

  private static String two(int n) {
    return String.format(Locale.ROOT, "%02d", n);
  }

  /** How far the clock is from UTC on a day; without the day only where that never changes. */
  Optional<ZoneOffset> offset(Optional<LocalDate> day) {
    return zone.flatMap(
        z ->
            z instanceof ZoneOffset fixed
                ? Optional.of(fixed)
                : day.map(d -> z.getRules().getOffset(LocalDateTime.of(d, time()))));
  }

  private LocalTime time() {
    return LocalTime.of(hour % 24, minute);
  }
}
