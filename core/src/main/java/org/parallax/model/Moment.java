package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A point in time as precisely as a page gives it: a day, a local time of a day, or an instant.
 *
 * @param date the day
 * @param time the time of day, where given
 * @param zone the offset from UTC, where given; only with a time
 */
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

  /** Checks that a zone comes with a time. */
  public Moment {
    if (zone.isPresent() && time.isEmpty()) {
      throw new IllegalArgumentException("a zone without a time of day");
    }
  }

  /** A day without a time. */
  public static Moment of(LocalDate date) {
    return new Moment(date, Optional.empty(), Optional.empty());
  }

  /** A local time without a zone. */
  public static Moment of(LocalDateTime at) {
    return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.empty());
  }

  /** An instant with its offset. */
  public static Moment of(OffsetDateTime at) {
    return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(at.getOffset()));
  }

  /**
   * Reads an ISO 8601 day, local date-time or date-time with offset.
   *
   * @return the moment, or empty where {@code iso} is none of these
   */
  public static Optional<Moment> parse(String iso) {
    String s = iso.strip();
    try {
      if (s.length() <= 10) {
        return Optional.of(of(LocalDate.parse(s)));
      }
      var parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(s, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(parsed instanceof OffsetDateTime o ? of(o) : of((LocalDateTime) parsed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if {@code iso} is not an ISO 8601 day or date-time
   */
  @JsonCreator
  public static Moment ofIso(String iso) {
    return parse(iso)
        .orElseThrow(() -> new IllegalArgumentException("not an ISO 8601 date: " + iso));
  }

  /** The date-time with a missing time taken as midnight and a missing zone as UTC. */
  public OffsetDateTime atUtc() {
    return OffsetDateTime.of(date, time.orElse(LocalTime.MIDNIGHT), zone.orElse(ZoneOffset.UTC));
  }

  /** ISO 8601, as precise as the moment is; seconds always stand where there is a time. */
  @JsonValue
  @Override
  public String toString() {
    String day = date.toString();
    if (time.isEmpty()) {
      return day;
    }
    String clock = time.get().format(DateTimeFormatter.ISO_LOCAL_TIME);
    return day + "T" + clock + zone.map(ZoneOffset::getId).orElse("");
  }
}
