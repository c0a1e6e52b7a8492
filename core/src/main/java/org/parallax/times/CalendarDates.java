package org.parallax.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.times.Expression.Fixed;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Vocabulary.Kind;

/** Reads days and months by their names or numbers: "Monday, Oct. 26", "2024-10-25". Immutable. */
final class CalendarDates {

  private final Vocabulary words;
  private final Numbers numbers;

  CalendarDates(Vocabulary words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The longest date that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    Optional<Integer> weekday = weekdayEnd(line, i);
    if (weekday.isPresent()) {
      int after = line.skip(weekday.get(), ",");
      return dayOfMonth(line, line.skip(after, "the"))
          .or(() -> ordinalDayAlone(line, after))
          .map(r -> r.from(i))
          .or(() -> Optional.of(weekday(line, i, weekday.get())));
    }
    return NumericDates.at(line, i)
        .or(() -> dayOfMonth(line, i))
        .or(() -> month(line, i))
        .or(
            () ->
                line.isOneOf(i - 1, "on", "by", "until", "since", "before", "after", "from")
                    ? ordinalDayAlone(line, i)
                    : Optional.empty());
  }

  private Reading weekday(Line line, int i, int end) {
    int day = words.number(Kind.WEEKDAY, line.word(i)).orElseThrow();
    return new Reading(new Weekday(DayOfWeek.of(day), Pick.UNMARKED, 0), i, end);
  }

  /** The position after a weekday's name; short names need a capital and often a full stop. */
  Optional<Integer> weekdayEnd(Line line, int i) {
    Atom atom = line.at(i);
    if (!words.is(Kind.WEEKDAY, atom.lower()) || !atom.isCapital()) {
      return Optional.empty();
    }
    if (atom.text().length() > 5) {
      return Optional.of(i + 1);
    }
    int end = line.glued(i + 1) ? line.skip(i + 1, ".") : i + 1;
    boolean clear =
        (!atom.lower().equals("sun") && !atom.lower().equals("sat"))
            || (line.is(i + 1, ",") && words.is(Kind.MONTH, line.word(i + 2)));
    boolean dated =
        line.at(line.skip(end, ",")).isNumber() || monthEnd(line, line.skip(end, ",")).isPresent();
    return (end > i + 1 && clear) || dated ? Optional.of(end) : Optional.empty();
  }

  /** The position after a month's name, with the full stop of a short one. */
  Optional<Integer> monthEnd(Line line, int i) {
    Atom atom = line.at(i);
    if (!words.is(Kind.MONTH, atom.lower())) {
      return Optional.empty();
    }
    boolean shortForm = atom.text().length() < 5 && !isFullName(atom.lower());
    boolean dotted = shortForm && line.is(i + 1, ".") && line.glued(i + 1);
    return Optional.of(dotted ? i + 2 : i + 1);
  }

  private static boolean isFullName(String word) {
    return word.equals("may") || word.equals("june") || word.equals("july");
  }

  private int monthNumber(Line line, int i) {
    return words.number(Kind.MONTH, line.word(i)).orElse(0);
  }

  /** "October 25th, 2024", "25 October 2024", "the 25th of October". */
  private Optional<Reading> dayOfMonth(Line line, int i) {
    Optional<Integer> month = monthEnd(line, i);
    if (month.isPresent() && line.at(i).isCapital()) {
      int d = line.skip(month.get(), "the");
      OptionalInt day = dayNumber(line, d);
      return day.isEmpty() || isCount(line, d + 1)
          ? Optional.empty()
          : dated(line, i, monthNumber(line, i), day.getAsInt(), dayEnd(line, d));
    }
    OptionalInt day = dayNumber(line, i);
    if (day.isEmpty()) {
      return ordinalDay(line, i);
    }
    int m = line.skip(line.skip(dayEnd(line, i), "-"), "of");
    return monthEnd(line, m)
        .filter(e -> line.at(m).isCapital())
        .flatMap(e -> dated(line, i, monthNumber(line, m), day.getAsInt(), e));
  }

  private Optional<Reading> ordinalDay(Line line, int i) {
    return numbers
        .ordinal(line, i)
        .flatMap(
            o -> {
              int m = line.skip(o.end(), "of");
              int day = o.amount().whole().orElse(0);
              return monthEnd(line, m)
                  .filter(e -> line.at(m).isCapital() && day <= 31)
                  .flatMap(e -> dated(line, i, monthNumber(line, m), day, e));
            });
  }

  /** "the 25th", of a month that the text leaves out; not "the 25th floor". */
  private static Optional<Reading> ordinalDayAlone(Line line, int i) {
    OptionalInt day = dayNumber(line, i + 1);
    int end = dayEnd(line, i + 1);
    boolean other =
        line.at(end).isWord() && !line.isOneOf(end, "in", "at", "when", "as", "with", "after");
    boolean goesOn = line.isOneOf(end, "-", "and", "or", "'") || other;
    return !line.is(i, "the") || day.isEmpty() || end == i + 2 || goesOn
        ? Optional.empty()
        : Optional.of(new Reading(new Expression.MonthDay(day.getAsInt()), i, end));
  }

  /** Whether what follows makes the number a count: "March 12,000", "May 5.3". */
  static boolean isCount(Line line, int i) {
    return line.glued(i)
        && (line.isOneOf(i, "%", "/")
            || (line.isOneOf(i, ".", ":") && line.glued(i + 1) && line.at(i + 1).isNumber()));
  }

  /** The digits at {@code i} as a day of a month. */
  static OptionalInt dayNumber(Line line, int i) {
    Atom atom = line.at(i);
    return atom.isNumber() && atom.digits() <= 2 && atom.number() >= 1 && atom.number() <= 31
        ? OptionalInt.of(atom.number())
        : OptionalInt.empty();
  }

  /** The position after the day at {@code i} and its "th". */
  static int dayEnd(Line line, int i) {
    boolean suffix = line.isOneOf(i + 1, "st", "nd", "rd", "th") && line.glued(i + 1);
    return suffix ? i + 2 : i + 1;
  }

  /** A day of a month, with the year that may follow at {@code end}. */
  Optional<Reading> dated(Line line, int i, int month, int day, int end) {
    if (day < 1 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    int y = line.skip(line.skip(end, ","), "of");
    if (isYear(line, y) && !(y > end && isCounted(line, y))) {
      return fixed(i, Grain.DAY, line.at(y).number(), month, day, y + 1);
    }
    return Optional.of(
        new Reading(new Yearly(new Recurring.Fixed(Grain.DAY, month, day), Pick.UNMARKED), i, end));
  }

  static boolean isCounted(Line line, int y) {
    return line.at(y + 1).tag().equals("NOUN") && line.word(y + 1).endsWith("s");
  }

  /** A period of a length that begins on a day, if the calendar has that day. */
  static Optional<Reading> fixed(int i, Grain grain, int year, int month, int day, int end) {
    try {
      return Optional.of(
          new Reading(new Fixed(Period.of(grain, LocalDate.of(year, month, day))), i, end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "July 1997", "October, 2024", "August". */
  private Optional<Reading> month(Line line, int i) {
    Optional<Integer> end = monthEnd(line, i);
    if (end.isEmpty() || !line.at(i).isCapital()) {
      return Optional.empty();
    }
    int month = monthNumber(line, i);
    int e = end.get();
    int y = line.skip(line.skip(e, ","), "of");
    if (isYear(line, y) && !(line.is(e, ",") && isCounted(line, y))) {
      return fixed(i, Grain.MONTH, line.at(y).number(), month, 1, y + 1);
    }
    if (line.is(e, "'") && line.glued(e + 1) && line.at(e + 1).digits() == 2) {
      int year = century(line.at(e + 1).number());
      return fixed(i, Grain.MONTH, year, month, 1, e + 2);
    }
    boolean plain = isPlainMonth(line, i, e);
    return plain
        ? Optional.of(
            new Reading(
                new Yearly(new Recurring.Fixed(Grain.MONTH, month, 1), Pick.UNMARKED), i, e))
        : Optional.empty();
  }

  /** Whether a month's name that stands alone is one, and not a verb or somebody's name. */
  private boolean isPlainMonth(Line line, int i, int end) {
    Atom atom = line.at(i);
    if (atom.text().length() <= 4 && !isFullName(atom.lower())) {
      return end > i + 1 || line.isOneOf(i - 1, "in", "since", "until", "by", "last", "next");
    }
    boolean named =
        atom.lower().equals("may")
            || atom.lower().equals("march")
            || atom.lower().equals("april")
            || atom.lower().equals("june")
            || atom.lower().equals("august");
    if (!named) {
      return true;
    }
    boolean cued = isTemporalCue(line, i - 1);
    if (atom.lower().equals("may") || atom.lower().equals("march")) {
      boolean attribute = line.is(i - 1, "the") && line.at(i + 1).tag().equals("NOUN");
      return attribute || (cued && !(line.at(i + 1).isCapital() && !line.is(i - 1, "in")));
    }
    boolean person =
        line.at(i + 1).isCapital()
            && !line.is(i + 1, "i")
            && !(cued && !line.isOneOf(i - 1, "and", "or", "for", "to", "from", "by", "than"));
    boolean surname = line.at(i - 1).isCapital() && line.at(i - 1).tag().equals("PROPN") && i > 1;
    return !person && !surname;
  }

  private boolean isTemporalCue(Line line, int i) {
    return words.is(Kind.TIMECUE, line.word(i));
  }

  /** The year that a pair of digits means: 30 to 99 in the twentieth century. */
  static int century(int twoDigits) {
    return twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits;
  }

  /** Whether four digits that can be a year stand at {@code i}. */
  static boolean isYear(Line line, int i) {
    Atom atom = line.at(i);
    if (atom.digits() != 4 || atom.isGrouped()) {
      return false;
    }
    boolean partOfNumber =
        line.glued(i + 1)
            && (line.is(i + 1, "%")
                || (line.isOneOf(i + 1, ".", ":")
                    && line.glued(i + 2)
                    && line.at(i + 2).isNumber()));
    return atom.number() >= 1000 && atom.number() <= 2099 && !partOfNumber;
  }
}
