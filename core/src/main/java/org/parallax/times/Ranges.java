package org.parallax.times;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.times.Expression.Clock;
import org.parallax.times.Expression.Fixed;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Expression.YearlyIn;

/**
 * Reads the half of a range that leaves out what the other half says: "<u>3</u> to 5 April", "April
 * 3-<u>5</u>", "2019-<u>20</u>", "<u>9</u> to 11 a.m.". Each half is an expression of its own.
 * Immutable.
 */
final class Ranges {

  private final CalendarDates calendar;
  private final ClockTimes clocks;

  Ranges(CalendarDates calendar, ClockTimes clocks) {
    this.calendar = calendar;
    this.clocks = clocks;
  }

  private static boolean isJoint(Line line, int i) {
    return line.isOneOf(i, "and", "or", "to", "-", "through", "until");
  }

  /** A day of the week as the second half of a range is the first such day after the first half. */
  Reading after(Line line, Reading r, Reading before) {
    boolean second =
        before.end() == r.start() - 1 && line.isOneOf(before.end(), "to", "-", "through", "until");
    return second && r.expression() instanceof Weekday w && w.pick() == Pick.UNMARKED
        ? r.saying(new Weekday(w.day(), Pick.FOLLOWING, w.weeks()))
        : r;
  }

  /** The year that the first half shares with the second: "between March and May 2030". */
  Reading withYear(Line line, Reading r) {
    if (!(r.expression() instanceof Yearly y) || y.pick() != Pick.UNMARKED) {
      return r;
    }
    Optional<Reading> second =
        isJoint(line, r.end()) ? calendar.at(line, r.end() + 1) : Optional.empty();
    return second.map(Reading::expression).orElse(y) instanceof Fixed f
            && f.period().grain() == y.what().grain()
        ? r.saying(new YearlyIn(y.what(), new Fixed(Period.of(Grain.YEAR, f.period().first()))))
        : r;
  }

  /** The first half, where the second stands in full: "3-5 April", "between 2 and 4 p.m.". */
  Optional<Reading> first(Line line, int i) {
    boolean number = line.at(i).isNumber() && line.at(i).digits() <= 2;
    if (!number || !isJoint(line, i + 1) || !line.at(i + 2).isNumber() || isTail(line, i)) {
      return Optional.empty();
    }
    return firstDay(line, i).or(() -> firstHour(line, i));
  }

  private static boolean isTail(Line line, int i) {
    return line.glued(i) && !line.isOneOf(i - 1, "(", "[");
  }

  private Optional<Reading> firstDay(Line line, int i) {
    OptionalInt day = CalendarDates.dayNumber(line, i);
    Optional<Reading> second = calendar.at(line, i + 2);
    if (day.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    int first = day.getAsInt();
    return switch (second.get().expression()) {
      case Yearly(Recurring.Fixed(Grain g, int month, int last), Pick p)
          when g == Grain.DAY && first < last ->
          calendar.dated(line, i, month, first, i + 1);
      case Fixed(Period p) when p.grain() == Grain.DAY && first < p.first().getDayOfMonth() ->
          CalendarDates.fixed(
              i, Grain.DAY, p.first().getYear(), p.first().getMonthValue(), first, i + 1);
      default -> Optional.empty();
    };
  }

  /** "9-11 a.m.", and "11-1 p.m.", which begins before noon. */
  private Optional<Reading> firstHour(Line line, int i) {
    int hour = line.at(i).number();
    boolean cued =
        !line.is(i + 1, "or") && (line.isOneOf(i - 1, "from", "between") || !line.is(i + 1, "and"));
    if (hour < 1 || hour > 12 || !cued) {
      return Optional.empty();
    }
    return clocks
        .at(line, i + 2)
        .filter(c -> c.end() > i + 3)
        .filter(c -> c.expression() instanceof Clock)
        .map(c -> ((Clock) c.expression()).time())
        .map(
            last -> {
              boolean late = hour % 12 + 12 <= last.hour();
              return ClockTimes.clock(
                  new ClockTime(hour % 12 + (late ? 12 : 0), 0, ClockTime.NONE, last.zone()),
                  i,
                  i + 1);
            });
  }

  /** The second half, where the first stood in full: "Oct. 23 and 25", "2019-20", "2023/24". */
  Optional<Reading> second(Line line, int i, Reading before) {
    if (before.end() != i - 1 || !line.at(i).isNumber()) {
      return Optional.empty();
    }
    return secondYear(line, i, before).or(() -> secondDay(line, i, before));
  }

  private static Optional<Reading> secondYear(Line line, int i, Reading before) {
    boolean joined = line.isOneOf(i - 1, "-", "/") && line.glued(i - 1) && line.glued(i);
    boolean ended =
        !line.glued(i + 1) || !line.isOneOf(i + 1, "-", "/", ".", ":", "%") || !line.glued(i + 2);
    int year = lastYear(before.expression());
    int next = line.at(i).number();
    boolean later = next == (year + 1) % 100 || next > year % 100;
    if (!joined || !ended || year == 0 || line.at(i).digits() != 2 || !later) {
      return Optional.empty();
    }
    int century = year / 100 * 100 + (next < year % 100 ? 100 : 0);
    return CalendarDates.fixed(i, Grain.YEAR, century + next, 1, 1, i + 1);
  }

  /** The year that stood last in an expression, 0 where none did. */
  private static int lastYear(Expression expression) {
    return switch (expression) {
      case Fixed(Period p) when p.grain() == Grain.YEAR -> p.first().getYear();
      case YearlyIn y -> lastYear(y.year());
      default -> 0;
    };
  }

  private Optional<Reading> secondDay(Line line, int i, Reading before) {
    OptionalInt day = CalendarDates.dayNumber(line, i);
    boolean word =
        line.at(i + 1).isWord()
            && !line.isOneOf(
                i + 1, "in", "at", "to", "and", "for", "when", "as", "with", "on", "by", "th", "st",
                "nd", "rd");
    boolean other = word || CalendarDates.isCount(line, i + 1) || line.is(i + 1, ":");
    if (!isJoint(line, i - 1) || day.isEmpty() || other) {
      return Optional.empty();
    }
    int end = CalendarDates.dayEnd(line, i);
    return switch (before.expression()) {
      case Yearly(Recurring.Fixed(Grain g, int month, int d), Pick p)
          when g == Grain.DAY && day.getAsInt() > d ->
          calendar.dated(line, i, month, day.getAsInt(), end);
      case Fixed(Period p) when p.grain() == Grain.DAY ->
          CalendarDates.fixed(
              i, Grain.DAY, p.first().getYear(), p.first().getMonthValue(), day.getAsInt(), end);
      default -> Optional.empty();
    };
  }
}
