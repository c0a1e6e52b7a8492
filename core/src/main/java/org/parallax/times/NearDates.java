package org.parallax.times;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Around;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Vocabulary.Kind;

/** Reads what is seen from the present: "yesterday", "last week", "the next day". Immutable. */
final class NearDates {

  private final Vocabulary words;
  private final CalendarDates calendar;

  NearDates(Vocabulary words, CalendarDates calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  /** The expression that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return day(line, i)
        .or(() -> picked(line, i))
        .or(() -> earlierInThe(line, i))
        .or(() -> bare(line, i));
  }

  private static Near near(Grain grain, int offset) {
    return new Near(grain, offset, false);
  }

  private Optional<Reading> day(Line line, int i) {
    if (isName(line, i)) {
      return Optional.empty();
    }
    return switch (line.word(i)) {
      case "today" -> Optional.of(new Reading(near(Grain.DAY, 0), i, i + 1));
      case "yesterday" -> Optional.of(new Reading(near(Grain.DAY, -1), i, i + 1));
      case "tomorrow" -> Optional.of(new Reading(near(Grain.DAY, 1), i, i + 1));
      case "tonight" -> Optional.of(new Reading(part(near(Grain.DAY, 0), "NI"), i, i + 1));
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
        .map(d -> new Reading(part(d.expression(), "NI"), i, d.end()))
        .orElseGet(() -> new Reading(part(near(Grain.DAY, 0), "NI"), i, i + 1));
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
      return Optional.of(new Reading(part(new Near(Grain.DAY, -1, true), "NI"), i, i + 2));
    }
    return grain(line, i).map(g -> new Reading(new Near(g, after ? 1 : -1, true), i, i + 2));
  }

  /** The calendar period that a singular word names. */
  private Optional<Grain> grain(Line line, int i) {
    String word = line.word(i);
    return words
        .value(Kind.UNIT, word)
        .filter(u -> !word.endsWith("s"))
        .flatMap(u -> Unit.of(u).grain());
  }

  private static PartOfDay part(Expression day, String part) {
    return new PartOfDay(day, part);
  }

  /** "day before yesterday", "day after tomorrow", "day before last Tuesday". */
  private Optional<Reading> dayBefore(Line line, int i) {
    if (!line.is(i, "day")) {
      return Optional.empty();
    }
    if (line.has(i, "day", "before", "yesterday")) {
      return Optional.of(new Reading(near(Grain.DAY, -2), i, i + 3));
    }
    return line.has(i, "day", "after", "tomorrow")
        ? Optional.of(new Reading(near(Grain.DAY, 2), i, i + 3))
        : Optional.empty();
  }

  /** "last month", "the following day", "that Friday", "this morning". */
  private Optional<Reading> picked(Line line, int i) {
    int p = line.skip(i, "the");
    if (line.is(p, "very")) {
      p++;
    }
    if (line.at(p).isCapital() && line.at(p + 1).isCapital() && isTitle(line, p)) {
      return Optional.empty();
    }
    Optional<Pick> pick = pick(line, p, p > i);
    if (pick.isEmpty()) {
      return Optional.empty();
    }
    int n = p + 1;
    if (line.is(p, "this") && line.isOneOf(n, "past", "coming", "same")) {
      return picked(line, n).map(r -> r.from(i));
    }
    if (line.isOneOf(
        n, "calendar", "fiscal", "full", "financial", "very", "same", "school", "academic")) {
      n++;
    }
    return target(line, n, pick.get()).map(r -> r.from(i));
  }

  /** "This Week", a programme, but not "This Friday". */
  private boolean isTitle(Line line, int p) {
    boolean inside = p > 0 && !line.heading();
    return inside
        && (words.is(Kind.UNIT, line.word(p + 1)) || words.is(Kind.PART, line.word(p + 1)));
  }

  private static Optional<Pick> pick(Line line, int p, boolean definite) {
    return switch (line.word(p)) {
      case "this", "current" -> Optional.of(Pick.THIS);
      case "last", "past", "latest" -> Optional.of(Pick.LAST);
      case "next" -> Optional.of(definite ? Pick.FOLLOWING : Pick.NEXT);
      case "coming", "upcoming" -> Optional.of(Pick.NEXT);
      case "previous", "preceding", "prior" -> Optional.of(Pick.PREVIOUS);
      case "following", "subsequent", "ensuing" -> Optional.of(Pick.FOLLOWING);
      case "that", "same" -> Optional.of(Pick.SAME);
      default -> Optional.empty();
    };
  }

  private Optional<Reading> target(Line line, int n, Pick pick) {
    String word = line.word(n);
    OptionalInt weekday = words.number(Kind.WEEKDAY, word);
    if (weekday.isPresent() && word.length() > 5) {
      return Optional.of(
          calendar
              .at(line, n)
              .filter(d -> !(d.expression() instanceof Weekday))
              .orElseGet(
                  () ->
                      new Reading(
                          new Weekday(DayOfWeek.of(weekday.getAsInt()), pick, 0), n, n + 1)));
    }
    Optional<Integer> month = calendar.monthEnd(line, n).filter(e -> line.at(n).isCapital());
    if (month.isPresent()) {
      return calendar
          .at(line, n)
          .or(
              () ->
                  Optional.of(
                      new Reading(
                          yearly(Grain.MONTH, words.number(Kind.MONTH, word).orElseThrow(), pick),
                          n,
                          month.get())))
          .map(r -> r.expression() instanceof Yearly y ? r.saying(new Yearly(y.what(), pick)) : r);
    }
    Optional<String> season = words.value(Kind.SEASON, word);
    if (season.isPresent()) {
      return Optional.of(
          new Reading(yearly(Grain.SEASON, YearParts.month(season.get()), pick), n, n + 1));
    }
    var feast = words.phrase(Kind.FEAST, line, n);
    if (feast.isPresent() && line.at(n).isCapital()) {
      return Optional.of(
          new Reading(
              new Yearly(Recurring.feast(feast.get().value()), pick), n, feast.get().end()));
    }
    return partOfDay(line, n, pick).or(() -> unit(line, n, pick));
  }

  private static Yearly yearly(Grain grain, int month, Pick pick) {
    return new Yearly(new Recurring.Fixed(grain, month, 1), pick);
  }

  private Optional<Reading> partOfDay(Line line, int n, Pick pick) {
    return words
        .value(Kind.PART, line.word(n))
        .filter(p -> !line.isOneOf(n, "dawn", "dusk"))
        .map(
            p ->
                new Reading(
                    switch (pick) {
                      case THIS, UNMARKED, NEXT -> part(near(Grain.DAY, 0), p);
                      case LAST -> part(near(Grain.DAY, -1), p);
                      case PREVIOUS -> part(new Near(Grain.DAY, -1, true), p);
                      case FOLLOWING -> part(new Near(Grain.DAY, 1, true), p);
                      case SAME -> part(new Near(Grain.DAY, 0, true), p);
                    },
                    n,
                    n + 1));
  }

  private Optional<Reading> unit(Line line, int n, Pick pick) {
    Optional<Grain> grain = grain(line, n);
    if (grain.isEmpty() || (line.is(n + 1, "-") && line.glued(n + 1))) {
      return Optional.empty();
    }
    Grain g = grain.get();
    if (g == Grain.DAY && (pick == Pick.THIS || pick == Pick.LAST)) {
      return Optional.empty();
    }
    boolean longOne = g == Grain.DECADE || g == Grain.CENTURY;
    if (longOne && line.is(n - 1, "past")) {
      String value = Amount.of(1).of(g == Grain.DECADE ? Unit.DECADE : Unit.CENTURY);
      return Optional.of(new Reading(new Plain(Timex.Type.DURATION, value), n, n + 1));
    }
    Near near =
        switch (pick) {
          case UNMARKED, THIS -> near(g, 0);
          case LAST -> near(g, g == Grain.QUARTER && line.is(n - 1, "latest") ? 0 : -1);
          case NEXT -> near(g, 1);
          case PREVIOUS -> new Near(g, -1, true);
          case FOLLOWING -> new Near(g, 1, g == Grain.DAY || !line.is(n - 1, "next"));
          case SAME -> new Near(g, 0, true);
        };
    return Optional.of(new Reading(near, n, n + 1));
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
    return grain(line, i + 3)
        .map(g -> new Reading(new Near(g, 0, g == Grain.DAY || line.is(i + 2, "that")), i, i + 4));
  }

  /** "the weekend", "the year", "the quarter". */
  private Optional<Reading> bare(Line line, int i) {
    if (!line.is(i, "the") || line.is(i + 2, "of") || line.is(i + 2, "-")) {
      return Optional.empty();
    }
    if (line.isOneOf(i + 1, "fiscal", "financial") && line.is(i + 2, "year")) {
      return Optional.of(new Reading(near(Grain.YEAR, 0), i, i + 3));
    }
    if (line.isOneOf(i + 1, "full", "entire", "whole") && line.is(i + 2, "year")) {
      return Optional.of(new Reading(new Near(Grain.YEAR, 0, true), i, i + 3));
    }
    if (line.isOneOf(i + 2, "ended", "ending") && line.isOneOf(i + 1, "year", "quarter")) {
      return ended(line, i);
    }
    return switch (line.word(i + 1)) {
      case "weekend" -> Optional.of(new Reading(near(Grain.WEEKEND, 0), i, i + 2));
      case "year" -> Optional.of(new Reading(near(Grain.YEAR, 0), i, i + 2));
      case "quarter" -> Optional.of(new Reading(near(Grain.QUARTER, 0), i, i + 2));
      case "week" -> Optional.of(new Reading(near(Grain.WEEK, 0), i, i + 2));
      case "month" ->
          line.isOneOf(i - 1, "of", "in", "during")
              ? Optional.of(new Reading(near(Grain.MONTH, 0), i, i + 2))
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
        .or(() -> Optional.of(new Reading(near(Grain.QUARTER, 0), i, i + 2)));
  }
}
