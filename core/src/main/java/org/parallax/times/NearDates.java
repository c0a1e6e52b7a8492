package org.parallax.times;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
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
    return switch (line.word(i)) {
      case "today" -> Optional.of(new Reading(near(Grain.DAY, 0), i, i + 1));
      case "yesterday" -> Optional.of(new Reading(near(Grain.DAY, -1), i, i + 1));
      case "tomorrow" -> Optional.of(new Reading(near(Grain.DAY, 1), i, i + 1));
      case "tonight" -> Optional.of(new Reading(part(near(Grain.DAY, 0), "NI"), i, i + 1));
      case "overnight" -> Optional.of(new Reading(part(near(Grain.DAY, 0), "NI"), i, i + 1));
      case "day", "the" -> dayBefore(line, line.skip(i, "the")).map(r -> r.from(i));
      default -> Optional.empty();
    };
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
          new Reading(new Weekday(DayOfWeek.of(weekday.getAsInt()), pick, 0), n, n + 1));
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
    String word = line.word(n);
    Optional<Grain> grain =
        words
            .value(Kind.UNIT, word)
            .filter(u -> !word.endsWith("s"))
            .flatMap(u -> Unit.of(u).grain());
    if (grain.isEmpty() || (line.is(n + 1, "-") && line.glued(n + 1))) {
      return Optional.empty();
    }
    Grain g = grain.get();
    if (g == Grain.DAY && (pick == Pick.THIS || pick == Pick.LAST)) {
      return Optional.empty();
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
    return words
        .value(Kind.UNIT, line.word(i + 3))
        .filter(u -> !line.word(i + 3).endsWith("s"))
        .flatMap(u -> Unit.of(u).grain())
        .map(g -> new Reading(new Near(g, 0, g == Grain.DAY || line.is(i + 2, "that")), i, i + 4));
  }

  /** "the weekend", "the year", "the quarter". */
  private static Optional<Reading> bare(Line line, int i) {
    if (!line.is(i, "the") || line.is(i + 2, "of")) {
      return Optional.empty();
    }
    return switch (line.word(i + 1)) {
      case "weekend" -> Optional.of(new Reading(near(Grain.WEEKEND, 0), i, i + 2));
      case "year" -> Optional.of(new Reading(near(Grain.YEAR, 0), i, i + 2));
      case "quarter" -> Optional.of(new Reading(near(Grain.QUARTER, 0), i, i + 2));
      case "week" -> Optional.of(new Reading(near(Grain.WEEK, 0), i, i + 2));
      default -> Optional.empty();
    };
  }
}
