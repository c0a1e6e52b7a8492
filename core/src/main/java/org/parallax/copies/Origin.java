package org.parallax.copies;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Copy;
import org.parallax.model.Copy.Direction;
import org.parallax.model.Moment;
import org.parallax.model.Report;

/**
 * Which of two reports a copied passage was taken from, and what says so.
 *
 * @param firstIsFrom whether the first report is the one it was taken from
 * @param direction how sure that is
 * @param basis what says so
 */
record Origin(boolean firstIsFrom, Direction direction, String basis) {

  /** A local time without a zone may be this far from another one. */
  private static final Duration ZONES = Duration.ofHours(12);

  /**
   * A credit line decides; else that one of them introduces a passage as another's words; else the
   * times of all passages, where they agree; else nothing does.
   */
  static Origin of(
      Report first,
      Set<String> firstCredits,
      Report second,
      Set<String> secondCredits,
      List<Copy.Passage> passages) {
    boolean toSecond = Credits.voice(second).filter(firstCredits::contains).isPresent();
    boolean toFirst = Credits.voice(first).filter(secondCredits::contains).isPresent();
    if (toFirst != toSecond) {
      return new Origin(toFirst, Direction.KNOWN, "credit");
    }
    boolean firstBorrows =
        Introduction.precedes(first, passages.stream().map(p -> p.from().start()).toList());
    boolean secondBorrows =
        Introduction.precedes(second, passages.stream().map(p -> p.to().start()).toList());
    if (firstBorrows != secondBorrows) {
      return new Origin(secondBorrows, Direction.LIKELY, "credit");
    }
    if (firstBorrows || firstCredits.stream().anyMatch(secondCredits::contains)) {
      return new Origin(true, Direction.UNKNOWN, "common-source");
    }
    return byTime(first, second, passages);
  }

  /** By the times of publication only. */
  static Origin byTime(Report first, Report second, List<Copy.Passage> passages) {
    boolean earlier = false;
    boolean later = false;
    for (Copy.Passage p : passages) {
      Optional<Moment> a = first.publishedAt(p.from().start());
      Optional<Moment> b = second.publishedAt(p.to().start());
      int order = a.isPresent() && b.isPresent() ? order(a.get(), b.get()) : 0;
      earlier |= order < 0;
      later |= order > 0;
    }
    return earlier != later
        ? new Origin(earlier, Direction.LIKELY, "time")
        : new Origin(true, Direction.UNKNOWN, "none");
  }

  /** Negative where {@code a} is surely the earlier one, positive where it is the later. */
  private static int order(Moment a, Moment b) {
    if (a.time().isEmpty() || b.time().isEmpty()) {
      return a.date().compareTo(b.date());
    }
    OffsetDateTime x = a.atUtc();
    OffsetDateTime y = b.atUtc();
    boolean zones = a.zone().isPresent() && b.zone().isPresent();
    if (!zones && Duration.between(x, y).abs().compareTo(ZONES) <= 0) {
      return 0;
    }
    return x.toInstant().compareTo(y.toInstant());
  }
}
