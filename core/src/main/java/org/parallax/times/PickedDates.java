package org.parallax.times;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Vocabulary.Kind;

/**
 * Reads a period that comes again, with a word that picks one of them: "last month", "the following
 * day", "that Friday". Immutable.
 */
final class PickedDates {

  private final Vocabulary words;
  private final CalendarDates calendar;

  PickedDates(Vocabulary words, CalendarDates calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  /** "last month", "the following day", "that Friday", "this morning". */
  Optional<Reading> at(Line line, int i) {
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
      return at(line, n).map(r -> r.from(i));
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
                      case THIS, UNMARKED, NEXT -> new PartOfDay(Near.now(Grain.DAY, 0), p);
                      case LAST -> new PartOfDay(Near.now(Grain.DAY, -1), p);
                      case PREVIOUS -> new PartOfDay(new Near(Grain.DAY, -1, true), p);
                      case FOLLOWING -> new PartOfDay(new Near(Grain.DAY, 1, true), p);
                      case SAME -> new PartOfDay(new Near(Grain.DAY, 0, true), p);
                    },
                    n,
                    n + 1));
  }

  private Optional<Reading> unit(Line line, int n, Pick pick) {
    Optional<Grain> grain = words.grain(line.word(n));
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
          case UNMARKED, THIS -> Near.now(g, 0);
          case LAST -> Near.now(g, g == Grain.QUARTER && line.is(n - 1, "latest") ? 0 : -1);
          case NEXT -> Near.now(g, 1);
          case PREVIOUS -> new Near(g, -1, true);
          case FOLLOWING -> new Near(g, 1, g == Grain.DAY || !line.is(n - 1, "next"));
          case SAME -> new Near(g, 0, true);
        };
    return Optional.of(new Reading(near, n, n + 1));
  }
}
