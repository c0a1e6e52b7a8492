package org.parallax.dumps;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Span;

/**
 * A post whose day may not be known yet.
 *
 * @param span heading to last paragraph
 * @param heading its headline
 * @param byline who and when, as far as printed
 */
record Draft(Span span, Optional<Span> heading, Byline byline) {

  /** A clock that jumps by more than this many hours from post to post is another day's. */
  private static final int NEW_DAY = 6;

  /** Any day of a year that has all days. */
  private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 7, 1);

  /** The post up to the last of its lines that is kept. */
  Draft withoutFurnitureBelow(Dump dump) {
    return new Draft(dump.withoutFurnitureBelow(span), heading, byline);
  }

  /**
   * The finished posts; where only times of day are printed they are put on {@code day} and the
   * days next to it.
   */
  static List<Post> finish(List<Draft> drafts, Optional<LocalDate> day) {
    boolean falling = falling(drafts);
    List<Optional<LocalDate>> days = new ArrayList<>();
    int n = drafts.size();
    Optional<LocalDate> current = day;
    Optional<LocalTime> newer = Optional.empty();
    for (int k = 0; k < n; k++) {
      Draft draft = drafts.get(falling ? k : n - 1 - k);
      Optional<Stamp> stamp = draft.byline.stamp();
      Optional<LocalTime> time = stamp.flatMap(Stamp::time);
      Optional<LocalDate> printed = stamp.flatMap(s -> s.day(day));
      if (printed.isPresent()) {
        current = printed;
      } else if (newer.isPresent() && time.isPresent() && later(time.get(), newer.get())) {
        current = current.map(d -> d.minusDays(1));
      }
      newer = time.isPresent() ? time : newer;
      days.add(current);
    }
    List<Post> posts = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      posts.add(drafts.get(k).post(k + 1, days.get(falling ? k : n - 1 - k)));
    }
    return posts;
  }

  private static boolean later(LocalTime time, LocalTime newer) {
    return Duration.between(newer, time).toHours() >= NEW_DAY;
  }

  /** Whether the newest post stands first. */
  private static boolean falling(List<Draft> drafts) {
    int falls = 0;
    Optional<Moment> above = Optional.empty();
    for (Draft draft : drafts) {
      Optional<Moment> at =
          draft
              .byline
              .stamp()
              .map(s -> s.on(s.day(Optional.of(LEAP_YEAR)).orElse(LocalDate.EPOCH)));
      if (at.isPresent() && above.isPresent()) {
        falls += above.get().atUtc().compareTo(at.get().atUtc()) >= 0 ? 1 : -1;
      }
      above = at.isPresent() ? at : above;
    }
    return falls >= 0;
  }

  private Post post(int number, Optional<LocalDate> day) {
    Optional<Moment> at =
        byline
            .stamp()
            .filter(s -> s.date().isPresent() || s.time().isPresent())
            .flatMap(s -> s.date().or(() -> day).map(s::on));
    return new Post(
        "p" + number,
        span,
        heading,
        byline.authors().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(", ", byline.authors())),
        at);
  }
}
