package org.parallax.captures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Copy;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;

/**
 * Which of two states of a page is the earlier one.
 *
 * @param firstIsEarlier whether that is the first
 * @param direction how sure that is
 */
record StateOrder(boolean firstIsEarlier, Copy.Direction direction) {

  /**
   * By when they were fetched; else by their latest dates; else by the posts that one has more than
   * the other at the end where new posts are added.
   *
   * @param partners for each post of the second state its partner in the first, or -1
   */
  static StateOrder of(Report first, Report second, int[] partners) {
    return by(fetched(first), fetched(second), Copy.Direction.KNOWN)
        .or(() -> by(latest(first), latest(second), Copy.Direction.LIKELY))
        .or(() -> byPosts(first, second, partners))
        .orElse(new StateOrder(true, Copy.Direction.UNKNOWN));
  }

  private static Optional<StateOrder> by(
      Optional<Instant> first, Optional<Instant> second, Copy.Direction direction) {
    return first.isEmpty() || second.isEmpty() || first.equals(second)
        ? Optional.empty()
        : Optional.of(new StateOrder(first.get().isBefore(second.get()), direction));
  }

  private static Optional<Instant> fetched(Report report) {
    return report.metadata().retrieved().filter(m -> m.time().isPresent()).map(StateOrder::instant);
  }

  private static Optional<Instant> latest(Report report) {
    return Stream.concat(
            report.metadata().modified().stream(),
            report.posts().stream().flatMap(p -> p.published().stream()))
        .filter(m -> m.time().isPresent())
        .map(StateOrder::instant)
        .max(Instant::compareTo);
  }

  private static Instant instant(Moment moment) {
    return moment.atUtc().toInstant();
  }

  private static Optional<StateOrder> byPosts(Report first, Report second, int[] partners) {
    int b = 0;
    while (b < partners.length && partners[b] < 0) {
      b++;
    }
    if (b == partners.length) {
      return Optional.empty();
    }
    int lastB = partners.length - 1;
    while (partners[lastB] < 0) {
      lastB--;
    }
    boolean newestFirst = isNewestFirst(first.posts()) && isNewestFirst(second.posts());
    int more = newestFirst ? partners[b] : first.posts().size() - 1 - partners[lastB];
    int other = newestFirst ? b : partners.length - 1 - lastB;
    return (more == 0) == (other == 0)
        ? Optional.empty()
        : Optional.of(new StateOrder(more == 0, Copy.Direction.LIKELY));
  }

  /** Whether posts run backwards in time, as they do where nothing says otherwise. */
  private static boolean isNewestFirst(List<Post> posts) {
    List<Instant> times =
        posts.stream().flatMap(p -> p.published().stream()).map(StateOrder::instant).toList();
    return times.size() < 2 || !times.getFirst().isBefore(times.getLast());
  }
}
