package org.parallax.times;

import java.util.Optional;
import org.parallax.times.Expression.Clock;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Expression.YearlyIn;
import org.parallax.times.Vocabulary.Kind;

/** Joins days with their parts and with times on a clock, in either order. Immutable. */
final class DaysAndClocks {

  private final Vocabulary words;
  private final CalendarDates calendar;
  private final NearDates near;
  private final ClockTimes clocks;

  DaysAndClocks(Vocabulary words, CalendarDates calendar, NearDates near, ClockTimes clocks) {
    this.words = words;
    this.calendar = calendar;
    this.near = near;
    this.clocks = clocks;
  }

  /** The day that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return Reading.longer(calendar.at(line, i), near.at(line, i))
        .filter(r -> isDay(r.expression()));
  }

  /** Whether an expression names a day. */
  static boolean isDay(Expression expression) {
    return switch (expression) {
      case Weekday w -> true;
      case Expression.MonthDay m -> true;
      case Near n -> n.grain() == Grain.DAY;
      case Expression.Fixed f -> f.period().grain() == Grain.DAY;
      case Yearly y -> y.what().grain() == Grain.DAY;
      case Expression.Shifted s -> s.unit().grain().equals(Optional.of(Grain.DAY));
      case Expression.Around a -> false;
      case YearlyIn y -> y.what().grain() == Grain.DAY;
      case PartOfDay p -> false;
      case Clock c -> false;
      case Plain p -> false;
    };
  }

  /** "Friday morning", "yesterday afternoon". */
  Reading withPart(Line line, Reading r) {
    if (!isDay(r.expression())) {
      return r;
    }
    int p = line.isOneOf(r.end(), "early", "late", "mid") ? line.skip(r.end() + 1, "-") : r.end();
    if (line.has(r.end(), "in", "the")) {
      p = r.end() + 2;
    }
    Optional<String> part = words.value(Kind.PART, line.word(p));
    if (line.is(p, "overnight")) {
      part = Optional.of("NI");
    }
    if (line.has(r.end(), "at", "night")) {
      part = Optional.of("NI");
      p = r.end() + 1;
    }
    int end = p + 1;
    return part.map(x -> new Reading(new PartOfDay(r.expression(), x), r.start(), end)).orElse(r);
  }

  /** "Friday at 9 a.m.", "25 October 2024 09:08". */
  Reading withClock(Line line, Reading r) {
    Expression day = r.expression() instanceof PartOfDay p ? p.day() : r.expression();
    if (!isDay(day)) {
      return r;
    }
    int n = line.skip(line.skip(r.end(), ","), "at");
    n = line.is(n, "t") && line.glued(n) && line.glued(n + 1) ? n + 1 : n;
    return clocks
        .at(line, n)
        .filter(c -> c.expression() instanceof Clock)
        .map(
            c ->
                new Reading(
                    new Clock(((Clock) c.expression()).time(), Optional.of(day)),
                    r.start(),
                    c.end()))
        .orElse(r);
  }

  /** "9 a.m. Tuesday", "6 p.m. on Sunday", "mid-afternoon yesterday". */
  Reading withDay(Line line, Reading r) {
    if (!(r.expression() instanceof Clock c) || c.day().isPresent()) {
      return r;
    }
    boolean apart = line.isOneOf(r.end(), "(", ")");
    return dayAfter(line, r.end())
        .map(d -> new Reading(clock(c, d), r.start(), apart ? r.end() : d.end()))
        .or(() -> dayOfSecond(line, r.end()).map(d -> r.saying(clock(c, d))))
        .orElse(r);
  }

  private static Clock clock(Clock clock, Reading day) {
    Expression of = day.expression() instanceof PartOfDay p ? p.day() : day.expression();
    return new Clock(clock.time(), Optional.of(of));
  }

  /** The day that follows a time, also past the same time elsewhere: "8 a.m. (0600 GMT) Friday". */
  private Optional<Reading> dayAfter(Line line, int end) {
    if (line.is(end, "(")) {
      return clocks
          .at(line, end + 1)
          .filter(c -> line.is(c.end(), ")"))
          .flatMap(c -> dayAfter(line, c.end()))
          .filter(d -> !line.is(end + 1, ","));
    }
    int n = line.skip(line.skip(line.skip(end, ")"), ","), "on");
    return at(line, n).or(() -> near.at(line, n).filter(d -> d.expression() instanceof PartOfDay));
  }

  /** The day of both in "at 1 a.m. and 3 a.m. on Saturday". */
  private Optional<Reading> dayOfSecond(Line line, int end) {
    return line.isOneOf(end, "and", "to", "or", "-")
        ? clocks.at(line, end + 1).flatMap(c -> dayAfter(line, c.end()))
        : Optional.empty();
  }
}
