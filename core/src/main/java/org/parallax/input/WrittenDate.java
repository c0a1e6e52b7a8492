package org.parallax.input;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.parallax.model.Moment;
import org.parallax.page.DateWords;

/** Dates as feeds and messages write them. */
final class WrittenDate {

  private WrittenDate() {}

  /** The moment that {@code words} name; the offset stays, since it tells the day. */
  static Optional<Moment> moment(String words) {
    int comment = words.indexOf('(');
    String date = (comment > 0 ? words.substring(0, comment) : words).strip();
    try {
      return Optional.of(
          Moment.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeException e) {
      return DateWords.moment(date);
    }
  }
}
