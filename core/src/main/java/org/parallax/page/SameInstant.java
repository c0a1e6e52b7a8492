package org.parallax.page;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.parallax.model.Moment;

/**
 * One moment that a page gives twice: to machines, often in UTC or as a day, and to readers in the
 * time of its place. Together they tell the offset of that place.
 */
final class SameInstant {

  private static final long QUARTER = 15;
  private static final long FARTHEST = 14 * 60;
  private static final long LAG = 2;

  private SameInstant() {}

  /**
   * The moment with what both know of it.
   *
   * @param machine as given to machines
   * @param shown as shown to readers
   * @return {@code machine} in the local time of {@code shown} where their difference is an offset
   *     that places have; {@code shown} where it has a time of about the day that {@code machine}
   *     gives alone; else {@code machine}
   */
  static Moment of(Moment machine, Moment shown) {
    if (shown.time().isEmpty()) {
      return machine;
    }
    if (machine.time().isEmpty()) {
      long days = Math.abs(machine.date().toEpochDay() - shown.date().toEpochDay());
      return days <= 1 ? shown : machine;
    }
    boolean utc = machine.zone().filter(ZoneOffset.UTC::equals).isPresent();
    OffsetDateTime at = machine.atUtc();
    long minutes =
        Duration.between(at.toLocalDateTime(), shown.date().atTime(shown.time().get())).toMinutes();
    long quarters = Math.round(minutes / (double) QUARTER) * QUARTER;
    boolean offset =
        Math.abs(minutes - quarters) <= LAG && Math.abs(quarters) <= FARTHEST && quarters != 0;
    if (!utc || !offset) {
      return machine;
    }
    ZoneOffset zone = ZoneOffset.ofTotalSeconds((int) quarters * 60);
    boolean agrees = shown.zone().isEmpty() || shown.zone().get().equals(zone);
    return agrees ? Moment.of(at.withOffsetSameInstant(zone)) : machine;
  }
}
