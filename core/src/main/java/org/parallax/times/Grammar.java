package org.parallax.times;

import java.util.Optional;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Clock;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Expression.YearlyIn;
import org.parallax.times.Vocabulary.Kind;

/**
 * Puts the readings of the single grammars together: "early on" to a date, a day to a clock time, a
 * year to a quarter. Looks at a bounded number of atoms from any position. Immutable, thread-safe.
 */
final class Grammar {

  private final Vocabulary words;
  private final Numbers numbers;
  private final CalendarDates calendar;
  private final Years years;
  private final YearParts yearParts;
  private final NearDates near;
  private final Durations durations;
  private final ClockTimes clocks;
  private final Repetitions repetitions;
  private final Ranges ranges;
  private final DaysAndClocks days;

  Grammar(Vocabulary words) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.calendar = new CalendarDates(words, numbers);
    this.years = new Years(words, numbers);
    this.yearParts = new YearParts(words, numbers);
    this.near = new NearDates(words, calendar);
    this.durations = new Durations(words, numbers);
    this.clocks = new ClockTimes(words);
    this.repetitions = new Repetitions(words, numbers);
    this.ranges = new Ranges(calendar, clocks);
    this.days = new DaysAndClocks(words, calendar, near, clocks);
  }

  /** The reading as it is to be understood after another. */
  Reading after(Line line, Reading r, Optional<Reading> before) {
    return before.map(b -> ranges.after(line, r, b)).orElse(r);
  }

  /** What goes on with the one that was read just before: "Oct. 23 and 25", "2019-20". */
  Optional<Reading> further(Line line, int i, Reading before) {
    return ranges.second(line, i, before);
  }

  /** The longest time expression that begins at {@code i}. */
  Optional<Reading> at(Line line, int i) {
    if (!words.opens(line.at(i)) || isListed(line, i)) {
      return Optional.empty();
    }
    Optional<Reading> full =
        Reading.longer(limited(line, i), Reading.longer(approximate(line, i), extended(line, i)));
    return full.isPresent() ? full : ranges.first(line, i);
  }

  /** A small number before another: part of a table, and not of "2 1/2 years". */
  private static boolean isListed(Line line, int i) {
    return line.at(i).isNumber()
        && line.at(i).digits() < 4
        && line.at(i + 1).isNumber()
        && !line.is(i + 2, "/");
  }

  /** "early December", "the end of this year", "mid-1996". */
  private Optional<Reading> limited(Line line, int i) {
    return words
        .phrase(Kind.LIMIT, line, i)
        .flatMap(p -> extended(line, p.end()))
        .filter(r -> isLimitable(line, i, r))
        .map(r -> r.from(i));
  }

  private static boolean isLimitable(Line line, int i, Reading r) {
    boolean comparative = line.isOneOf(i, "earlier", "later");
    boolean general = line.is(i + 1, "of") || line.is(i + 2, "of") || line.is(i + 3, "of");
    return switch (r.expression()) {
      case Near n -> true;
      case PartOfDay p -> !general || line.is(i + 2, "hours");
      case Clock c -> false;
      case Plain p -> false;
      case Expression.Shifted s -> false;
      case Expression.MonthDay m -> !comparative;
      case Weekday w -> !comparative || w.pick() != Pick.UNMARKED;
      case Expression.Fixed f -> !comparative || general || f.period().grain() != Grain.YEAR;
      case Yearly y -> true;
      case YearlyIn y -> true;
      case Expression.Around a -> true;
    };
  }

  /** "more than two years", "about three weeks ago". */
  private Optional<Reading> approximate(Line line, int i) {
    return words
        .phrase(Kind.APPROXIMATE, line, i)
        .flatMap(p -> durations.at(line, p.end()))
        .filter(r -> line.at(r.start()).isNumber() || !isVague(r))
        .filter(r -> !(line.is(i, "over") && isDefinite(line, r.start())))
        .map(r -> r.from(i));
  }

  /** "over the past year" does not say how long, but when. */
  private boolean isDefinite(Line line, int i) {
    return line.isOneOf(i, "the", "these", "those", "its", "his", "her", "their")
        || words.is(Kind.RECENT, line.word(i));
  }

  private static boolean isVague(Reading r) {
    return r.expression() instanceof Plain p && p.value().contains("X") && r.end() - r.start() == 1;
  }

  private Optional<Reading> extended(Line line, int i) {
    return core(line, i)
        .map(r -> withYear(line, r))
        .map(r -> ranges.withYear(line, r))
        .map(r -> days.withPart(line, r))
        .map(r -> days.withClock(line, r))
        .map(r -> days.withDay(line, r));
  }

  private Optional<Reading> core(Line line, int i) {
    Optional<Reading> best = partOf(line, i);
    best = Reading.longer(best, repetitions.at(line, i));
    best = Reading.longer(best, clocks.at(line, i));
    best = Reading.longer(best, calendar.at(line, i));
    best = Reading.longer(best, near.at(line, i));
    best = Reading.longer(best, yearParts.at(line, i));
    best = Reading.longer(best, years.at(line, i));
    best = Reading.longer(best, durations.at(line, i));
    return Reading.longer(best, reference(line, i));
  }

  private Optional<Reading> reference(Line line, int i) {
    return words
        .phrase(Kind.REFERENCE, line, i)
        .filter(p -> !isOther(line, i, p.end()))
        .map(p -> new Reading(new Plain(Timex.Type.DATE, p.value()), i, p.end()));
  }

  /** "soon after", "as soon as", "the now-closed bridge", "the future of the bridge". */
  private static boolean isOther(Line line, int i, int end) {
    boolean soon = line.is(end - 1, "soon");
    boolean compared = soon && (line.is(i - 1, "as") || line.isOneOf(end, "after", "as", "enough"));
    boolean compound =
        (line.is(end, "-") && line.glued(end)) || (line.glued(i) && line.is(i - 1, "-"));
    return compared || compound || (line.is(end, "of") && line.is(i, "the"));
  }

  /** "the night of October 17", "the week of March 6", "in the morning". */
  private Optional<Reading> partOf(Line line, int i) {
    int n = line.skip(i, "the");
    Optional<String> part = words.value(Kind.PART, line.word(n));
    if (part.isPresent() && line.is(n + 1, "of")) {
      return days.at(line, n + 2)
          .map(d -> new Reading(new PartOfDay(d.expression(), part.get()), i, d.end()));
    }
    if (line.is(n, "week") && line.is(n + 1, "of")) {
      return calendar
          .at(line, n + 2)
          .filter(d -> DaysAndClocks.isDay(d.expression()))
          .map(d -> new Reading(new Expression.Around(d.expression(), Grain.WEEK), i, d.end()));
    }
    boolean plain = n > i && line.isOneOf(i - 1, "in", "during") && !line.is(n, "night");
    return part.isPresent() && plain
        ? Optional.of(
            new Reading(new PartOfDay(new Near(Grain.DAY, 0, true), part.get()), i, n + 1))
        : Optional.empty();
  }

  /** "the third quarter of last year", "August this year", "next year's first quarter". */
  private Reading withYear(Line line, Reading r) {
    if (r.expression() instanceof Near n
        && n.grain() == Grain.YEAR
        && line.has(r.end(), "'", "s")) {
      return yearParts
          .at(line, r.end() + 2)
          .filter(q -> q.expression() instanceof Yearly)
          .map(q -> new Reading(yearlyIn(q.expression(), n), r.start(), q.end()))
          .orElse(r);
    }
    if (r.expression() instanceof Expression.Fixed f && f.period().grain() == Grain.YEAR) {
      return YearParts.lettered(line, line.skip(r.end(), "-"))
          .map(q -> new Reading(yearlyIn(q.expression(), f), r.start(), q.end()))
          .orElse(r);
    }
    if (!(r.expression() instanceof Yearly y) || y.pick() != Pick.UNMARKED) {
      return r.expression() instanceof Weekday ? weekdayIn(line, r) : r;
    }
    int n = line.isOneOf(r.end(), "of", "in", ",") ? r.end() + 1 : r.end();
    Optional<Reading> year =
        Reading.longer(
            near.at(line, n), line.is(r.end(), ",") ? Optional.empty() : years.at(line, n));
    return year.filter(
            x ->
                isYear(x.expression())
                    && !(n > r.end() && line.is(n, "the") && line.is(r.end(), "in")))
        .map(x -> new Reading(yearlyIn(y, x.expression()), r.start(), x.end()))
        .orElse(r);
  }

  private static Expression yearlyIn(Expression part, Expression year) {
    return part instanceof Yearly y ? new YearlyIn(y.what(), year) : part;
  }

  private static boolean isYear(Expression expression) {
    return (expression instanceof Near n && n.grain() == Grain.YEAR)
        || (expression instanceof Expression.Fixed f && f.period().grain() == Grain.YEAR);
  }

  /** "Thursday of last week". */
  private Reading weekdayIn(Line line, Reading r) {
    int n = line.skip(r.end(), "of");
    return near.at(line, n)
        .filter(
            x -> x.expression() instanceof Near w && w.grain() == Grain.WEEK && !w.fromNarrative())
        .filter(x -> r.expression() instanceof Weekday)
        .map(
            x ->
                new Reading(
                    inWeek((Weekday) r.expression(), (Near) x.expression()), r.start(), x.end()))
        .orElse(r);
  }

  private static Weekday inWeek(Weekday day, Near week) {
    return new Weekday(day.day(), Pick.THIS, week.offset());
  }
}
