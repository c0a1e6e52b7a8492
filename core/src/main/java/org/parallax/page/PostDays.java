package org.parallax.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * Gives the posts of a live blog their days. Posts run forwards or backwards in time and pass
 * midnight where the clock jumps against that; days that the page names hold for the posts around
 * them, and where it names none the list is laid against the dates of the page. One throwaway
 * object a page.
 */
final class PostDays {

  /** Posts may stand out of order by less than this many seconds. */
  private static final int JUMP = 3600;

  private static final int HALF_DAY = 43_200;
  private static final Duration SLACK = Duration.ofMinutes(10);

  private final List<PostDraft> posts;
  private final Metadata page;
  private final Optional<ZoneId> zone;
  private final boolean newestFirst;

  PostDays(List<PostDraft> posts, Metadata page, Optional<ZoneId> zone) {
    this.posts = posts;
    this.page = page;
    this.zone = zone;
    this.newestFirst = falls();
  }

  /** The day of each post, in the order of the posts. */
  List<Optional<LocalDate>> find() {
    int[] steps = steps();
    List<Optional<LocalDate>> named = posts.stream().map(this::named).toList();
    Optional<LocalDate> anchor =
        named.stream().anyMatch(Optional::isPresent) ? Optional.empty() : first(steps);
    List<Optional<LocalDate>> days = new ArrayList<>();
    int known = next(named, 0);
    for (int i = 0; i < posts.size(); i++) {
      known = named.get(i).isPresent() ? i : known;
      int step = steps[i] - (known < 0 ? 0 : steps[known]);
      Optional<LocalDate> from = known < 0 ? anchor : named.get(known);
      days.add(from.map(d -> d.plusDays(step)));
    }
    return days;
  }

  private static int next(List<Optional<LocalDate>> days, int from) {
    for (int i = from; i < days.size(); i++) {
      if (days.get(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The day that the page names for a post. */
  private Optional<LocalDate> named(PostDraft post) {
    Optional<Moment> captured = page.retrieved().or(page::modified).or(page::published);
    return post.mark()
        .moment()
        .map(Moment::date)
        .or(
            () ->
                post.day()
                    .flatMap(
                        d -> captured.map(this::local).flatMap(c -> d.before(c.toLocalDate()))));
  }

  /** How many days after the first post each one is; before it is less than nothing. */
  private int[] steps() {
    int[] steps = new int[posts.size()];
    int step = 0;
    OptionalInt last = OptionalInt.empty();
    for (int i = 0; i < posts.size(); i++) {
      Optional<Clock> clock = posts.get(i).mark().timeOfDay();
      if (clock.isPresent()) {
        int now = clock.get().time().toSecondOfDay();
        int back = last.isEmpty() ? 0 : newestFirst ? now - last.getAsInt() : last.getAsInt() - now;
        // What stands first may be kept at the top, older than what follows.
        boolean kept = i == 1 && back < HALF_DAY;
        step += back > JUMP && !kept ? (newestFirst ? -1 : 1) : 0;
        last = OptionalInt.of(now);
      }
      steps[i] = step;
    }
    return steps;
  }

  /**
   * The day of the first post, where the page names none: such that the newest post is not after
   * the last change, or that the oldest is near the first publication, whichever fits more closely.
   */
  private Optional<LocalDate> first(int[] steps) {
    OptionalInt newest = timed(newestFirst);
    OptionalInt oldest = timed(!newestFirst);
    if (newest.isEmpty() || oldest.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fit> last =
        page.modified()
            .or(page::retrieved)
            .map(m -> before(m, clock(newest.getAsInt()), steps[newest.getAsInt()]));
    Optional<Fit> start =
        page.published().map(m -> near(m, clock(oldest.getAsInt()), steps[oldest.getAsInt()]));
    boolean forwards = start.isPresent() && (last.isEmpty() || start.get().closer(last.get()));
    return (forwards ? start : last).map(Fit::first);
  }

  /**
   * A possible day of the first post.
   *
   * @param first the day
   * @param off how far the post that decides is from the page's date
   */
  private record Fit(LocalDate first, Duration off) {
    boolean closer(Fit other) {
      return off.compareTo(other.off) < 0;
    }
  }

  private Fit before(Moment end, LocalTime clock, int step) {
    LocalDateTime limit = local(end);
    if (end.time().isEmpty()) {
      return new Fit(end.date().minusDays(step), Duration.ofHours(12));
    }
    LocalDateTime at = limit.toLocalDate().atTime(clock);
    LocalDateTime then = at.isAfter(limit.plus(SLACK)) ? at.minusDays(1) : at;
    return new Fit(then.toLocalDate().minusDays(step), Duration.between(then, limit).abs());
  }

  private Fit near(Moment start, LocalTime clock, int step) {
    LocalDateTime begin = local(start);
    if (start.time().isEmpty()) {
      return new Fit(start.date().minusDays(step), Duration.ofHours(12));
    }
    LocalDateTime at = begin.toLocalDate().atTime(clock);
    LocalDateTime best = at;
    for (LocalDateTime other : List.of(at.minusDays(1), at.plusDays(1))) {
      Duration off = Duration.between(other, begin).abs();
      best = off.compareTo(Duration.between(best, begin).abs()) < 0 ? other : best;
    }
    return new Fit(best.toLocalDate().minusDays(step), Duration.between(best, begin).abs());
  }

  /** A date of the page on the clocks that its posts show. */
  private LocalDateTime local(Moment moment) {
    boolean instant = zone.isPresent() && moment.zone().isPresent() && moment.time().isPresent();
    return instant
        ? moment.atUtc().atZoneSameInstant(zone.get()).toLocalDateTime()
        : moment.atUtc().toLocalDateTime();
  }

  private LocalTime clock(int post) {
    return posts.get(post).mark().timeOfDay().map(Clock::time).orElse(LocalTime.MIDNIGHT);
  }

  /** The first or the last post that shows a time of day; one kept at the top is none. */
  private OptionalInt timed(boolean fromFront) {
    for (int n = 0; n < posts.size(); n++) {
      int i = fromFront ? n : posts.size() - 1 - n;
      if (posts.get(i).mark().timeOfDay().isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean falls() {
    int balance = 0;
    OptionalInt last = OptionalInt.empty();
    for (PostDraft post : posts) {
      Optional<Clock> clock = post.mark().timeOfDay();
      if (clock.isPresent()) {
        int now = clock.get().time().toSecondOfDay();
        balance += last.isEmpty() ? 0 : Integer.compare(last.getAsInt(), now);
        last = OptionalInt.of(now);
      }
    }
    return balance >= 0;
  }
}
