package org.parallax.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * Gives the posts of a live blog their days where the page shows times of day only: they run from
 * the page's date, forwards or backwards, and pass midnight where the clock jumps.
 */
final class PostTimes {

  private static final int JUMP = 3600;
  private static final int HALF_DAY = 720;

  private PostTimes() {}

  /** When each post was published, in the order of the posts. */
  static List<Optional<Moment>> of(List<PostDraft> posts, Metadata page) {
    List<Optional<Integer>> seconds =
        posts.stream().map(p -> p.mark().clock().map(c -> c.time().toSecondOfDay())).toList();
    boolean newestFirst = falls(seconds);
    Optional<Moment> base =
        newestFirst ? page.modified().or(page::published) : page.published().or(page::modified);
    Optional<LocalDate> day = base.map(Moment::date);
    List<Optional<Moment>> times = new ArrayList<>();
    int last = -1;
    for (PostDraft post : posts) {
      Optional<Clock> clock = post.mark().clock();
      if (post.mark().moment().isPresent()) {
        times.add(post.mark().moment());
        day = post.mark().moment().map(Moment::date);
        last = -1;
      } else if (clock.isPresent()) {
        int now = clock.get().time().toSecondOfDay();
        if (last >= 0 && newestFirst && now > last + JUMP) {
          day = day.map(d -> d.minusDays(1));
        } else if (last >= 0 && !newestFirst && now < last - JUMP) {
          day = day.map(d -> d.plusDays(1));
        }
        last = now;
        Optional<Moment> shown =
            day.map(d -> new Moment(d, Optional.of(clock.get().time()), clock.get().zone()));
        times.add(instant(post, clock.get()).or(() -> shown));
      } else {
        times.add(Optional.empty());
      }
    }
    return times;
  }

  /**
   * An instant that the post's element carries in an attribute, where it fits the clock that the
   * post shows: both differ by whole half hours, which is then the offset.
   */
  private static Optional<Moment> instant(PostDraft post, Clock shown) {
    for (Attribute attribute : post.element().attributes()) {
      boolean timely =
          attribute.getKey().startsWith("data-") && attribute.getKey().contains("time");
      Optional<OffsetDateTime> utc =
          timely
              ? DateWords.moment(attribute.getValue())
                  .filter(m -> m.zone().isPresent())
                  .map(m -> m.atUtc().withOffsetSameInstant(ZoneOffset.UTC))
              : Optional.empty();
      if (utc.isPresent()) {
        int minutes =
            shown.time().toSecondOfDay() / 60 - utc.get().toLocalTime().toSecondOfDay() / 60;
        int offset = Math.floorMod(minutes + HALF_DAY, 2 * HALF_DAY) - HALF_DAY;
        if (offset % 30 == 0) {
          return Optional.of(
              Moment.of(utc.get().withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset * 60))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean falls(List<Optional<Integer>> seconds) {
    int balance = 0;
    Optional<Integer> last = Optional.empty();
    for (Optional<Integer> now : seconds) {
      if (last.isPresent() && now.isPresent()) {
        balance += Integer.compare(last.get(), now.get());
      }
      last = now;
    }
    return balance >= 0;
  }
}
