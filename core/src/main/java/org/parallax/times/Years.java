package org.parallax.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.times.Expression.Fixed;
import org.parallax.times.Vocabulary.Kind;

/** Reads years, decades and centuries: "1998", "fiscal 1990", "the 1990s". Immutable. */
final class Years {

  private final Vocabulary words;
  private final Numbers numbers;

  Years(Vocabulary words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The year, decade or century that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return decade(line, i)
        .or(() -> century(line, i))
        .or(() -> named(line, i))
        .or(() -> digits(line, i))
        .or(() -> spelled(line, i));
  }

  private static Optional<Reading> read(Grain grain, int year, int start, int end) {
    return year < 1 || year > 2999
        ? Optional.empty()
        : Optional.of(
            new Reading(new Fixed(Period.of(grain, LocalDate.of(year, 1, 1))), start, end));
  }

  /** "the 1990s", "'90s", "the nineties". */
  private Optional<Reading> decade(Line line, int i) {
    int n = line.skip(line.skip(i, "the"), "'");
    Atom atom = line.at(n);
    int s = line.is(n + 1, "'") && line.glued(n + 1) ? n + 2 : n + 1;
    boolean plural = line.is(s, "s") && line.glued(s);
    if (plural && atom.digits() == 4 && !atom.isGrouped() && atom.number() % 10 == 0) {
      Grain grain = atom.number() % 100 == 0 && atom.number() < 2000 ? Grain.CENTURY : Grain.DECADE;
      return read(grain, atom.number(), i, s + 1);
    }
    if (plural
        && atom.digits() == 2
        && atom.number() % 10 == 0
        && atom.number() >= 20
        && (n > i || line.isOneOf(i - 1, "and", "early", "late", "mid", "-"))) {
      return line.isOneOf(i - 1, "his", "her", "their", "my", "in") && line.is(i - 1, "his")
          ? Optional.empty()
          : read(Grain.DECADE, 1900 + atom.number(), i, s + 1);
    }
    OptionalInt named = words.number(Kind.DECADE, line.word(n));
    return named.isPresent() && (n > i || line.isOneOf(i - 1, "early", "late", "mid", "-"))
        ? read(Grain.DECADE, 1900 + named.getAsInt(), i, n + 1)
        : Optional.empty();
  }

  /** "the 20th century". */
  private Optional<Reading> century(Line line, int i) {
    int n = line.skip(i, "the");
    return numbers
        .ordinal(line, n)
        .flatMap(
            o -> {
              int c = line.skip(o.end(), "-");
              return line.is(c, "century")
                  ? read(Grain.CENTURY, (o.amount().whole().orElse(0) - 1) * 100 + 1, i, c + 1)
                  : Optional.<Reading>empty();
            });
  }

  /** "the year 2000", "fiscal 1990", "fiscal year 2024", "FY2024". */
  private Optional<Reading> named(Line line, int i) {
    int n = line.skip(i, "the");
    boolean fiscal = line.isOneOf(n, "fiscal", "fy", "calendar", "financial");
    int y = fiscal ? line.skip(n + 1, "year") : line.skip(n, "year");
    if (y == n) {
      return Optional.empty();
    }
    if (CalendarDates.isYear(line, y) && line.at(y).number() >= 1500) {
      return read(Grain.YEAR, line.at(y).number(), i, y + 1);
    }
    if (fiscal && line.at(y).digits() == 2 && !(line.glued(y + 1) && line.glued(y + 2))) {
      return read(Grain.YEAR, 2000 + line.at(y).number(), i, y + 1);
    }
    return spelled(line, y).map(r -> r.from(i)).or(() -> twoThousand(line, y).map(r -> r.from(i)));
  }

  private Optional<Reading> digits(Line line, int i) {
    return CalendarDates.isYear(line, i) && isPlausible(line, i)
        ? read(Grain.YEAR, line.at(i).number(), i, i + 1)
        : Optional.empty();
  }

  private boolean isPlausible(Line line, int i) {
    int year = line.at(i).number();
    boolean cued = words.is(Kind.YEARCUE, line.word(i - 1));
    boolean range = line.glued(i) && line.is(i - 1, "-") && CalendarDates.isYear(line, i - 2);
    boolean attached =
        line.glued(i)
            && !line.isOneOf(i - 1, "(", "\"", "'", "[", "“", ",")
            && !line.is(i - 1, "-");
    if (attached
        || line.isOneOf(i - 1, "$", "£", "€", "#", "+", "=", "/", ".", "no")
        || isJoined(line, i + 1)) {
      return false;
    }
    if (line.glued(i)
        && line.is(i - 1, "-")
        && !range
        && !line.isOneOf(i - 2, "mid", "pre", "post", "early", "late")) {
      return false;
    }
    if (isCounted(line, i)) {
      return false;
    }
    return (year >= 1900 && year <= 2059) || ((cued || range) && year >= 1400);
  }

  /** Whether the digits go on: "1998th", "2000x". */
  private static boolean isJoined(Line line, int i) {
    return line.glued(i) && (line.at(i).isWord() || line.isOneOf(i, "$", "€", "£", "°"));
  }

  /** Whether the number counts what follows: "in 1500 villages" but not "the 2000 Olympics". */
  private boolean isCounted(Line line, int i) {
    Atom next = line.at(i + 1);
    if (words.is(Kind.UNIT, next.lower()) || words.is(Kind.COUNTED, next.lower())) {
      return true;
    }
    boolean plural =
        next.tag().equals("NOUN")
            && next.lower().endsWith("s")
            && !next.isCapital()
            && next.isWord();
    boolean definite =
        line.isOneOf(i - 1, "the", "its", "his", "her", "their", "s", "this", "in", "since");
    return plural && !definite;
  }

  /** "nineteen ninety-six", "nineteen oh five". */
  private Optional<Reading> spelled(Line line, int i) {
    if (!line.isOneOf(i, "eighteen", "nineteen", "twenty")) {
      return Optional.empty();
    }
    int century = words.number(Kind.CARDINAL, line.word(i)).orElseThrow() * 100;
    OptionalInt tens = words.number(Kind.CARDINAL, line.word(i + 1));
    if (tens.isEmpty() || tens.getAsInt() < 10 || words.is(Kind.UNIT, line.word(i + 2))) {
      return Optional.empty();
    }
    int o = line.skip(i + 2, "-");
    OptionalInt ones = words.number(Kind.CARDINAL, line.word(o));
    boolean both = tens.getAsInt() >= 20 && ones.isPresent() && ones.getAsInt() < 10;
    return read(
        Grain.YEAR,
        century + tens.getAsInt() + (both ? ones.getAsInt() : 0),
        i,
        both ? o + 1 : i + 2);
  }

  private Optional<Reading> twoThousand(Line line, int i) {
    if (!line.has(i, "two", "thousand")) {
      return Optional.empty();
    }
    int o = line.skip(i + 2, "and");
    OptionalInt ones = words.number(Kind.CARDINAL, line.word(o));
    return ones.isPresent()
        ? read(Grain.YEAR, 2000 + ones.getAsInt(), i, o + 1)
        : read(Grain.YEAR, 2000, i, i + 2);
  }
}
