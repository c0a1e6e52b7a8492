package org.parallax.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.model.Moment;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Around;
import org.parallax.times.Expression.Clock;
import org.parallax.times.Expression.Fixed;
import org.parallax.times.Expression.MonthDay;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Shifted;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Expression.YearlyIn;

/** Turns an expression into its value, seen from where the text stands. */
final class Resolver {

  private final Narrative narrative;
  private final Tense tense;

  Resolver(Narrative narrative, Tense tense) {
    this.narrative = narrative;
    this.tense = tense;
  }

  /**
   * What an expression came to.
   *
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value
   * @param zone how far the clock is from UTC, where it is known
   */
  record Resolved(Timex.Type type, String value, Optional<ZoneOffset> zone) {

    static Resolved of(Timex.Type type, String value) {
      return new Resolved(type, value, Optional.empty());
    }
  }

  /** The type and value; the narrative takes note of the period. */
  Resolved resolve(Expression expression) {
    return switch (expression) {
      case Plain p -> Resolved.of(p.type(), p.value());
      case PartOfDay p ->
          Resolved.of(
              Timex.Type.TIME,
              nightOf(p).map(this::noted).orElseGet(() -> UnknownValue.of(p.day()))
                  + "T"
                  + p.part());
      case Clock c -> clock(c);
      case Fixed f -> date(f);
      case Yearly y -> date(y);
      case YearlyIn y -> date(y);
      case Weekday w -> date(w);
      case MonthDay m -> date(m);
      case Near n -> date(n);
      case Shifted s -> timeAgo(s).orElseGet(() -> date(s));
      case Around a -> date(a);
    };
  }

  private Resolved date(Expression expression) {
    return Resolved.of(
        Timex.Type.DATE,
        period(expression)
            .map(p -> expression instanceof Shifted ? p.value() : noted(p))
            .orElseGet(() -> UnknownValue.of(expression)));
  }

  private String noted(Period period) {
    narrative.mention(period);
    return period.value();
  }

  private Optional<Period> nightOf(PartOfDay p) {
    return period(p.day());
  }

  private Resolved clock(Clock clock) {
    Optional<Period> named = clock.day().isPresent() ? period(clock.day().get()) : narrative.near();
    String unknown = clock.day().map(UnknownValue::of).orElse("XXXX-XX-XX");
    Optional<Period> day =
        named
            .filter(p -> p.grain() == Grain.DAY)
            .or(() -> clock.day().isPresent() ? Optional.empty() : narrative.today());
    return new Resolved(
        Timex.Type.TIME,
        day.map(this::noted).orElse(unknown) + clock.time().value(),
        clock.time().offset(day.map(Period::first)));
  }

  /** "three hours ago", where it is known at what time the text was published. */
  private Optional<Resolved> timeAgo(Shifted s) {
    OptionalInt whole = s.amount().whole();
    boolean minutes = s.unit() == Unit.MINUTE;
    Optional<Moment> now = narrative.published().filter(p -> p.time().isPresent());
    if (s.fromNarrative() || whole.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    if (!minutes && s.unit() != Unit.HOUR) {
      return Optional.empty();
    }
    LocalDateTime then =
        LocalDateTime.of(now.get().date(), now.get().time().orElseThrow())
            .plus(
                (long) s.sign() * whole.getAsInt(),
                minutes ? ChronoUnit.MINUTES : ChronoUnit.HOURS);
    String hour = String.format(Locale.ROOT, "T%02d", then.getHour());
    String clock = minutes ? hour + String.format(Locale.ROOT, ":%02d", then.getMinute()) : hour;
    return Optional.of(
        new Resolved(
            Timex.Type.TIME, Period.day(then.toLocalDate()).value() + clock, now.get().zone()));
  }

  /** The period that an expression names, where enough is known. */
  private Optional<Period> period(Expression expression) {
    return switch (expression) {
      case Fixed f -> Optional.of(f.period());
      case Yearly y -> yearly(y);
      case YearlyIn y -> period(y.year()).map(p -> y.what().in(p.first().getYear()));
      case Weekday w -> weekday(w);
      case MonthDay m -> monthDay(m);
      case Near n -> near(n);
      case Shifted s -> shifted(s);
      case Around a -> period(a.inner()).map(p -> Period.of(a.grain(), p.first()));
      case PartOfDay p -> period(p.day());
      case Clock c -> c.day().flatMap(this::period);
      case Plain p -> Optional.empty();
    };
  }

  private Optional<Period> near(Near n) {
    Optional<Period> from =
        !n.fromNarrative()
            ? narrative.today()
            : n.grain() == Grain.DAY ? dayNearby() : narrative.far();
    if (n.grain() == Grain.QUARTER && !n.fromNarrative()) {
      return quarter(n);
    }
    if (n.grain() == Grain.WEEKEND && n.offset() == 0 && !n.fromNarrative()) {
      return from.map(p -> weekend(p.first()));
    }
    return from.map(p -> Period.of(n.grain(), p.first()).plus(n.offset()));
  }

  /** The day that the text was speaking of, not a month or a year that it only mentioned. */
  private Optional<Period> dayNearby() {
    return narrative.near().filter(p -> p.grain() == Grain.DAY).or(narrative::today);
  }

  private Period weekend(LocalDate today) {
    Period coming = Period.of(Grain.WEEKEND, today);
    boolean passed =
        tense != Tense.FUTURE && today.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0;
    return passed ? coming.plus(-1) : coming;
  }

  /** "The quarter" of a text on results is the one it was speaking of, else the last full one. */
  private Optional<Period> quarter(Near n) {
    Optional<Period> spoken = n.offset() == 0 ? narrative.results() : Optional.empty();
    int offset = n.offset() == 0 && tense != Tense.FUTURE ? -1 : n.offset();
    return spoken.or(
        () -> narrative.today().map(p -> Period.of(Grain.QUARTER, p.first()).plus(offset)));
  }

  private Optional<Period> yearly(Yearly y) {
    Optional<Period> from =
        switch (y.pick()) {
          case UNMARKED, THIS, LAST, NEXT -> narrative.today();
          case PREVIOUS, FOLLOWING, SAME -> narrative.far();
        };
    return from.map(p -> occurrence(y.what(), y.pick(), p.first()));
  }

  private Period occurrence(Recurring what, Pick pick, LocalDate from) {
    Period here = what.in(from.getYear());
    return switch (pick) {
      case THIS, SAME -> here;
      case LAST, PREVIOUS -> before(what, from);
      case NEXT, FOLLOWING -> after(what, from);
      case UNMARKED -> likely(what, from);
    };
  }

  private static Period before(Recurring what, LocalDate from) {
    Period here = what.in(from.getYear());
    return here.last().isBefore(from) ? here : what.in(from.getYear() - 1);
  }

  private static Period after(Recurring what, LocalDate from) {
    Period here = what.in(from.getYear());
    return here.first().isAfter(from) ? here : what.in(from.getYear() + 1);
  }

  /** The nearest one, if the tense does not speak clearly against it. */
  private Period likely(Recurring what, LocalDate from) {
    Period near = nearest(what, from);
    int slack = slack(what.grain());
    return switch (tense) {
      case PAST -> near.first().isAfter(from.plusDays(slack)) ? before(what, from) : near;
      case FUTURE -> near.last().isBefore(from.minusDays(slack)) ? after(what, from) : near;
      case PRESENT, UNKNOWN -> near;
    };
  }

  /** How many days a period may lie on the wrong side of the tense, which is easily misread. */
  private static int slack(Grain grain) {
    return switch (grain) {
      case DAY, QUARTER, HALF -> 60;
      case CENTURY, DECADE, YEAR, SEASON, MONTH, WEEK, WEEKEND -> 0;
    };
  }

  private static Period nearest(Recurring what, LocalDate from) {
    Period best = what.in(from.getYear());
    for (int year : new int[] {from.getYear() - 1, from.getYear() + 1}) {
      Period other = what.in(year);
      if (distance(other, from) < distance(best, from)) {
        best = other;
      }
    }
    return best;
  }

  /** Days between a period and a day, 0 inside. */
  private static long distance(Period period, LocalDate day) {
    long since = day.toEpochDay() - period.last().toEpochDay();
    long until = period.first().toEpochDay() - day.toEpochDay();
    return Math.max(0, Math.max(since, until));
  }

  private Optional<Period> weekday(Weekday w) {
    Optional<Period> from =
        switch (w.pick()) {
          case UNMARKED, THIS, LAST, NEXT -> narrative.today();
          case PREVIOUS, FOLLOWING, SAME -> narrative.near();
        };
    return from.map(p -> Period.day(weekday(w, p.first()).plusWeeks(w.weeks())));
  }

  private LocalDate weekday(Weekday w, LocalDate from) {
    return switch (w.pick()) {
      case LAST, PREVIOUS -> from.with(TemporalAdjusters.previous(w.day()));
      case NEXT, FOLLOWING -> from.with(TemporalAdjusters.next(w.day()));
      case THIS ->
          from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(w.day()));
      case SAME, UNMARKED ->
          tense == Tense.FUTURE || tense == Tense.PRESENT
              ? from.with(TemporalAdjusters.nextOrSame(w.day()))
              : from.with(TemporalAdjusters.previousOrSame(w.day()));
    };
  }

  /** "The 25th" that is nearest on the side that the tense tells. */
  private Optional<Period> monthDay(MonthDay m) {
    return narrative.today().map(today -> Period.day(monthDay(m.day(), today.first())));
  }

  private LocalDate monthDay(int day, LocalDate from) {
    return IntStream.rangeClosed(-2, 2)
        .mapToObj(from.withDayOfMonth(1)::plusMonths)
        .filter(month -> day <= month.lengthOfMonth())
        .map(month -> month.withDayOfMonth(day))
        .filter(d -> tense != Tense.PAST || !d.isAfter(from))
        .filter(d -> tense != Tense.FUTURE || !d.isBefore(from))
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, from))))
        .orElse(from);
  }

  private Optional<Period> shifted(Shifted s) {
    OptionalInt whole = s.amount().whole();
    Optional<Grain> grain = s.unit().grain();
    if (whole.isEmpty() || grain.isEmpty()) {
      return Optional.empty();
    }
    int n = s.sign() * whole.getAsInt() * s.unit().grains();
    Optional<Period> results = narrative.results();
    if (s.unit() == Unit.YEAR && whole.getAsInt() == 1 && results.isPresent() && s.sign() < 0) {
      return results.map(p -> new Period(p.grain(), p.first().minusYears(1)));
    }
    Optional<Period> from = s.fromNarrative() ? narrative.far() : narrative.today();
    return from.map(p -> Period.of(grain.get(), p.first()).plus(n));
  }
}
