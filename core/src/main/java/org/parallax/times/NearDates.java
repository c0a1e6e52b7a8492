package org.parallax.times;

import java.time.DayOfWeek;
import java.util.Optional;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Around;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Vocabulary.Kind;

/** Reads what is seen from the present: "yesterday", "last week", "the next day". Immutable. */
final class NearDates {

  private final Vocabulary words;
  private final CalendarDates calendar;
  private final PickedDates picked;

  NearDates(Vocabulary words, CalendarDates calendar) {
    this.words = words;
    this.calendar = calendar;
    this.picked = new PickedDates(words, calendar);
  }

  /** The expression that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return day(line, i)
        .or(() -> picked.at(line, i))
        .or(() -> earlierInThe(line, i))
        .or(() -> bare(line, i));
  }

  private Optional<Reading> day(Line line, int i) {
    if (isName(line, i)) {
      return Optional.empty();
    }
    return switch (line.word(i)) {
      case "today" -> Optional.of(new Reading(Near.now(Grain.DAY, 0), i, i + 1));
      case "yesterday" -> Optional.of(new Reading(Near.now(Grain.DAY, -1), i, i + 1));
      case "tomorrow" -> Optional.of(new Reading(Near.now(Grain.DAY, 1), i, i + 1));
      case "tonight" ->
          Optional.of(new Reading(new PartOfDay(Near.now(Grain.DAY, 0), "NI"), i, i + 1));
      case "overnight" -> Optional.of(overnight(line, i));
      case "day" -> dayBefore(line, i);
      case "the" -> dayBefore(line, i + 1).or(() -> before(line, i + 1)).map(r -> r.from(i));
      default -> weeksFrom(line, i);
    };
  }

  /** "USA Today", "Now or Tomorrow Party": a capital within a sentence after a name. */
  private static boolean isName(Line line, int i) {
    return line.at(i).isCapital()
        && i > 0
        && !line.heading()
        && line.at(i - 1).tag().equals("PROPN")
        && line.isOneOf(i, "today", "tonight", "tomorrow", "yesterday", "overnight");
  }

  /** "overnight", "overnight on Tuesday". */
  private Reading overnight(Line line, int i) {
    int n = line.skip(i + 1, "on");
    return calendar
        .weekdayEnd(line, n)
        .flatMap(e -> calendar.at(line, n))
        .map(d -> new Reading(new PartOfDay(d.expression(), "NI"), i, d.end()))
        .orElseGet(() -> new Reading(new PartOfDay(Near.now(Grain.DAY, 0), "NI"), i, i + 1));
  }

  /** "a week from Friday", "two weeks ago Monday". */
  private Optional<Reading> weeksFrom(Line line, int i) {
    int weeks = line.is(i, "a") ? 1 : words.number(Kind.CARDINAL, line.word(i)).orElse(0);
    boolean ago = line.is(i + 2, "ago");
    int n = line.skip(i + 3, "on");
    if (weeks == 0 || !line.isOneOf(i + 1, "week", "weeks") || !(ago || line.is(i + 2, "from"))) {
      return Optional.empty();
    }
    return calendar
        .weekdayEnd(line, n)
        .map(
            e -> {
              int day = words.number(Kind.WEEKDAY, line.word(n)).orElseThrow();
              Pick pick = ago ? Pick.LAST : Pick.NEXT;
              return new Reading(new Weekday(DayOfWeek.of(day), pick, ago ? -weeks : weeks), i, e);
            });
  }

  /** "the year before", "the night before", "the day after", where no more follows. */
  private Optional<Reading> before(Line line, int i) {
    boolean after = line.is(i + 1, "after");
    Atom next = line.at(i + 2);
    boolean alone = !next.isWord() || next.tag().equals("CCONJ");
    boolean previous = line.isOneOf(i + 1, "before", "previous") || after;
    if (!previous || !alone || next.isNumber() || line.is(i + 2, "\"")) {
      return Optional.empty();
    }
    if (line.is(i, "night")) {
      return Optional.of(new Reading(new PartOfDay(new Near(Grain.DAY, -1, true), "NI"), i, i + 2));
    }
    return words
        .grain(line.word(i))
        .map(g -> new Reading(new Near(g, after ? 1 : -1, true), i, i + 2));
  }

  /** "day before yesterday", "day after tomorrow", "day before last Tuesday". */
  private Optional<Reading> dayBefore(Line line, int i) {
    if (!line.is(i, "day")) {
      return Optional.empty();
    }
    if (line.has(i, "day", "before", "yesterday")) {
      return Optional.of(new Reading(Near.now(Grain.DAY, -2), i, i + 3));
    }
    return line.has(i, "day", "after", "tomorrow")
        ? Optional.of(new Reading(Near.now(Grain.DAY, 2), i, i + 3))
        : Optional.empty();
  }

  /** "earlier in the day", "later in the year". */
  private Optional<Reading> earlierInThe(Line line, int i) {
    if (!line.isOneOf(i, "earlier", "later", "early", "late")
        || !line.isOneOf(i + 1, "in", "on")
        || !line.isOneOf(i + 2, "the", "that", "this")) {
      return Optional.empty();
    }
    if (line.is(i + 1, "on") && !line.is(i + 3, "day")) {
      return Optional.empty();
    }
    return words
        .grain(line.word(i + 3))
        .map(g -> new Reading(new Near(g, 0, g == Grain.DAY || line.is(i + 2, "that")), i, i + 4));
  }

  /** "the weekend", "the year", "the quarter". */
  private Optional<Reading> bare(Line line, int i) {
    if (!line.is(i, "the") || line.is(i + 2, "of") || line.is(i + 2, "-")) {
      return Optional.empty();
    }
    if (line.isOneOf(i + 1, "fiscal", "financial") && line.is(i + 2, "year")) {
      return Optional.of(new Reading(Near.now(Grain.YEAR, 0), i, i + 3));
    }
    if (line.isOneOf(i + 1, "full", "entire", "whole") && line.is(i + 2, "year")) {
      return Optional.of(new Reading(new Near(Grain.YEAR, 0, true), i, i + 3));
    }
    if (line.isOneOf(i + 2, "ended", "ending") && line.isOneOf(i + 1, "year", "quarter")) {
      return ended(line, i);
    }
    return switch (line.word(i + 1)) {
      case "weekend" -> Optional.of(new Reading(Near.now(Grain.WEEKEND, 0), i, i + 2));
      case "year" -> Optional.of(new Reading(Near.now(Grain.YEAR, 0), i, i + 2));
      case "quarter" -> Optional.of(new Reading(Near.now(Grain.QUARTER, 0), i, i + 2));
      case "week" -> Optional.of(new Reading(Near.now(Grain.WEEK, 0), i, i + 2));
      case "month" ->
          line.isOneOf(i - 1, "of", "in", "during")
              ? Optional.of(new Reading(Near.now(Grain.MONTH, 0), i, i + 2))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "the quarter ended Sept. 30"; a year that ends with any day is only as long as one. */
  private Optional<Reading> ended(Line line, int i) {
    if (line.is(i + 1, "year")) {
      return Optional.of(
          new Reading(new Plain(Timex.Type.DURATION, Amount.of(1).of(Unit.YEAR)), i, i + 2));
    }
    return calendar
        .at(line, i + 3)
        .map(d -> new Reading(new Around(d.expression(), Grain.QUARTER), i, i + 2))
        .or(() -> Optional.of(new Reading(Near.now(Grain.QUARTER, 0), i, i + 2)));
  }
}
