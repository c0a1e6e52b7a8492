package org.parallax.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * Gives the posts of a live blog their instants, from what the page shows: clocks without a day,
 * clocks without a zone, times counted back from the capture, and local times that are written as
 * if they were UTC. One throwaway object a page.
 */
final class PostTimes {

  private static final int HALF_DAY = 720;
  private static final Duration SLACK = Duration.ofMinutes(2);

  private final List<PostDraft> posts;
  private final Metadata page;
  private final Optional<ZoneId> zone;

  PostTimes(List<PostDraft> posts, Metadata page) {
    this.posts = posts;
    this.page = page;
    this.zone = named(posts).or(() -> fitting(posts)).or(() -> PageZone.of(page));
  }

  /** When each post was published, in the order of the posts. */
  List<Optional<Moment>> find() {
    boolean local = isLocalAsUtc();
    Optional<Moment> captured = captured();
    List<Optional<LocalDate>> days = new PostDays(posts, page, zone).find();
    List<Optional<Moment>> times = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      TimeMark mark = posts.get(i).mark();
      Optional<Moment> given = mark.moment().map(m -> zoned(local ? unzoned(m) : m, mark));
      Optional<Moment> back = mark.age().flatMap(age -> captured.map(c -> back(c, age)));
      Optional<Moment> shown = clock(posts.get(i), days.get(i));
      times.add(given.or(() -> back).or(() -> shown));
    }
    return times;
  }

  /** The clock on its day, as an instant where an attribute has that or the zone is known. */
  private Optional<Moment> clock(PostDraft post, Optional<LocalDate> day) {
    TimeMark mark = post.mark();
    return mark.clock()
        .flatMap(
            clock ->
                instant(post, clock)
                    .or(() -> day.map(d -> new Moment(d, Optional.of(clock.time()), clock.zone())))
                    .map(m -> zoned(m, mark)));
  }

  /**
   * An instant that the post's element carries in an attribute, where it fits the clock that the
   * post shows: both differ by whole half hours, which is then the offset.
   */
  private static Optional<Moment> instant(PostDraft post, Clock shown) {
    Optional<OffsetDateTime> utc =
        TimeMark.instant(post.element()).map(m -> m.atUtc().withOffsetSameInstant(ZoneOffset.UTC));
    if (utc.isEmpty()) {
      return Optional.empty();
    }
    int minutes = shown.time().toSecondOfDay() / 60 - utc.get().toLocalTime().toSecondOfDay() / 60;
    int offset = Math.floorMod(minutes + HALF_DAY, 2 * HALF_DAY) - HALF_DAY;
    return offset % 30 == 0
        ? utc.map(u -> Moment.of(u.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset * 60))))
        : Optional.empty();
  }

  private Moment zoned(Moment moment, TimeMark mark) {
    return mark.zone().or(() -> zone).map(z -> at(moment, z)).orElse(moment);
  }

  private static Moment at(Moment local, ZoneId zone) {
    if (local.zone().isPresent() || local.time().isEmpty()) {
      return local;
    }
    LocalDateTime time = local.date().atTime(local.time().get());
    return Moment.of(OffsetDateTime.of(time, zone.getRules().getOffset(time)));
  }

  private static Moment unzoned(Moment moment) {
    return new Moment(moment.date(), moment.time(), Optional.empty());
  }

  /** Counts back; a count of days names a day only. */
  private Moment back(Moment captured, Duration age) {
    OffsetDateTime then = captured.atUtc().minus(age).truncatedTo(ChronoUnit.MINUTES);
    if (age.toDays() > 0) {
      return Moment.of(then.toLocalDate());
    }
    OffsetDateTime shown =
        zone.filter(z -> captured.zone().isPresent())
            .map(z -> then.atZoneSameInstant(z).toOffsetDateTime())
            .orElse(then);
    return captured.zone().isPresent() ? Moment.of(shown) : Moment.of(shown.toLocalDateTime());
  }

  /**
   * When the page counted: when it was fetched, else so long after its last change as its newest
   * post is old.
   */
  private Optional<Moment> captured() {
    Optional<Duration> least =
        posts.stream().flatMap(p -> p.mark().age().stream()).min(Duration::compareTo);
    return page.retrieved()
        .or(
            () ->
                page.modified().or(page::published).map(m -> later(m, least.orElse(Duration.ZERO))))
        .filter(m -> m.time().isPresent());
  }

  private static Moment later(Moment moment, Duration by) {
    OffsetDateTime then = moment.atUtc().plus(by);
    return new Moment(
        then.toLocalDate(), moment.time().map(t -> then.toLocalTime()), moment.zone());
  }

  /**
   * Whether the page writes local times as if they were UTC: its newest post lies after its last
   * change or its fetching, and does not when read in the page's zone.
   */
  private boolean isLocalAsUtc() {
    Optional<OffsetDateTime> last =
        page.retrieved()
            .filter(m -> m.zone().isPresent())
            .or(() -> page.modified().filter(m -> m.zone().isPresent()))
            .map(Moment::atUtc);
    List<Moment> given = posts.stream().flatMap(p -> p.mark().moment().stream()).toList();
    boolean utc =
        !given.isEmpty()
            && given.stream().allMatch(m -> m.zone().filter(ZoneOffset.UTC::equals).isPresent());
    Optional<ZoneId> own = PageZone.of(page);
    if (last.isEmpty() || !utc || own.isEmpty()) {
      return false;
    }
    OffsetDateTime end = last.get().plus(SLACK);
    OffsetDateTime newest =
        given.stream().map(Moment::atUtc).max(OffsetDateTime::compareTo).orElse(end);
    OffsetDateTime read = newest.toLocalDateTime().atZone(own.get()).toOffsetDateTime();
    return newest.isAfter(end) && !read.isAfter(end);
  }

  /** The zone that the posts name beside their clocks. */
  private static Optional<ZoneId> named(List<PostDraft> posts) {
    return posts.stream().flatMap(p -> p.mark().zone().stream()).findFirst();
  }

  /** The offset between the clocks that posts show and the instants that their attributes have. */
  private static Optional<ZoneId> fitting(List<PostDraft> posts) {
    for (PostDraft post : posts) {
      Optional<ZoneId> offset =
          post.mark()
              .clock()
              .flatMap(c -> instant(post, c))
              .flatMap(Moment::zone)
              .map(ZoneId.class::cast);
      if (offset.isPresent()) {
        return offset;
      }
    }
    return Optional.empty();
  }
}
