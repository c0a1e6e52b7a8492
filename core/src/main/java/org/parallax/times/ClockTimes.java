package org.parallax.times;

import java.util.Optional;
import org.parallax.times.Expression.Clock;
import org.parallax.times.Vocabulary.Kind;

/** Reads times on a clock: "9am", "14:05 GMT", "half past six", "midnight". Immutable. */
final class ClockTimes {

  private final Vocabulary words;
  private final Zones zones;

  ClockTimes(Vocabulary words) {
    this.words = words;
    this.zones = new Zones(words);
  }

  /** The time that stands from {@code i} on, without its day. */
  Optional<Reading> at(Line line, int i) {
    return named(line, i).or(() -> digits(line, i)).or(() -> spelled(line, i));
  }

  /** A reading of a time on a clock without its day. */
  static Reading clock(ClockTime time, int i, int end) {
    return new Reading(new Clock(time, Optional.empty()), i, end);
  }

  private static Reading clock(int hour, int minute, int i, int end) {
    return clock(new ClockTime(hour, minute, ClockTime.NONE, Optional.empty()), i, end);
  }

  private static Optional<Reading> named(Line line, int i) {
    return switch (line.word(i)) {
      case "noon", "midday" ->
          line.is(i - 1, "high") ? Optional.empty() : Optional.of(clock(12, 0, i, i + 1));
      case "midnight" -> Optional.of(clock(24, 0, i, i + 1));
      default -> Optional.empty();
    };
  }

  /** Where "am", "p.m." ends, or -1; whether it is afternoon is its first letter. */
  private static int halfDayEnd(Line line, int i) {
    if (line.is(i, "pm") || (line.is(i, "am") && line.at(i - 1).isNumber())) {
      return i + 1;
    }
    if (line.isOneOf(i, "a", "p") && line.has(i + 1, ".", "m") && line.glued(i + 1)) {
      return line.glued(i + 3) ? line.skip(i + 3, ".") : i + 3;
    }
    return -1;
  }

  private Optional<Reading> digits(Line line, int i) {
    Atom first = line.at(i);
    int hour = first.number();
    boolean joined =
        line.glued(i)
            && (line.isOneOf(i - 1, ":", ".", "-", "/", "$", "£", "€") || line.at(i - 1).isWord())
            && !(line.is(i - 1, "t") && line.at(i - 2).isNumber());
    if (hour < 0 || first.isGrouped() || (joined && !line.is(i - 1, "-"))) {
      return Optional.empty();
    }
    int minute = 0;
    int second = ClockTime.NONE;
    int e = i + 1;
    boolean minutes =
        first.digits() <= 2
            && line.isOneOf(e, ":", ".")
            && line.glued(e)
            && line.glued(e + 1)
            && line.at(e + 1).digits() == 2;
    boolean colon = minutes && line.is(e, ":");
    if (minutes) {
      minute = line.at(e + 1).number();
      e += 2;
      if (line.is(e, ":") && line.glued(e) && line.at(e + 1).digits() == 2) {
        second = line.at(e + 1).number();
        e += 2;
      }
    } else if (first.digits() == 4) {
      minute = hour % 100;
      hour = hour / 100;
    } else if (first.digits() > 2) {
      return Optional.empty();
    }
    if (minute > 59 || second > 59) {
      return Optional.empty();
    }
    Optional<Reading> half = withHalfDay(line, i, hour, minute, second, e);
    if (half.isPresent()) {
      return half;
    }
    Optional<Reading> clock = oClock(line, i, e);
    return clock.isPresent() ? clock : plain(line, i, first, colon, e);
  }

  private Optional<Reading> withHalfDay(Line line, int i, int hour, int minute, int second, int e) {
    int end = halfDayEnd(line, e);
    if (end < 0 || hour < 1 || hour > 12) {
      return Optional.empty();
    }
    int h = hour % 12 + (line.word(e).startsWith("p") ? 12 : 0);
    return Optional.of(zoned(line, i, h, minute, second, end));
  }

  /** "5 o'clock", "4 in the morning". */
  private Optional<Reading> oClock(Line line, int i, int e) {
    int hour = line.at(i).number();
    int o = line.has(e, "o", "'", "clock") ? e + 3 : e;
    boolean half =
        (line.has(o, "in", "the") && words.is(Kind.PART, line.word(o + 2)))
            || line.has(o, "at", "night");
    if (hour < 1 || hour > 12 || (o == e && !half)) {
      return Optional.empty();
    }
    String part =
        !half ? "" : line.is(o, "at") ? "NI" : words.value(Kind.PART, line.word(o + 2)).orElse("");
    boolean late = part.equals("AF") || part.equals("EV") || (part.equals("NI") && hour > 5);
    int end = !half ? o : line.is(o, "at") ? o + 2 : o + 3;
    return Optional.of(zoned(line, i, hour % 12 + (late ? 12 : 0), 0, ClockTime.NONE, end));
  }

  /** "14:05", "0900 GMT", "1400 hours". */
  private Optional<Reading> plain(Line line, int i, Atom first, boolean colon, int e) {
    boolean four = first.digits() == 4;
    int hour = four ? first.number() / 100 : first.number();
    int minute = four ? first.number() % 100 : colon || e > i + 1 ? line.at(i + 2).number() : 0;
    int second = e == i + 5 ? line.at(i + 4).number() : ClockTime.NONE;
    if (hour > 24) {
      return Optional.empty();
    }
    Optional<Zones.Read> zone = zones.at(line, e);
    boolean hours = line.isOneOf(e, "hours", "hrs") && four && first.text().startsWith("0");
    boolean cued =
        line.isOneOf(
                i - 1, "at", "by", "from", "until", "till", "around", "about", "before", "after",
                "to", "since", ",", "-")
            || i == 0
            || (line.at(i - 1).isNumber() && !line.glued(i))
            || (line.is(i - 1, "t") && line.glued(i))
            || words.is(Kind.WEEKDAY, line.word(i - 1))
            || line.isOneOf(i - 1, "today", "yesterday", "tomorrow");
    if (zone.isPresent() && (four || e > i + 1 || first.digits() <= 2)) {
      return Optional.of(zoned(line, i, hour, minute, second, e));
    }
    if (hours) {
      return Optional.of(clock(hour, minute, i, e + 1));
    }
    return colon && cued && !line.is(e, "-")
        ? Optional.of(zoned(line, i, hour, minute, second, e))
        : Optional.empty();
  }

  private Reading zoned(Line line, int i, int hour, int minute, int second, int end) {
    Optional<Zones.Read> zone = zones.at(line, end);
    return clock(
        new ClockTime(hour, minute, second, zone.flatMap(Zones.Read::zone)),
        i,
        zone.map(Zones.Read::end).orElse(end));
  }

  /** "five o'clock", "four in the morning", "half past six", "nine p.m.". */
  private Optional<Reading> spelled(Line line, int i) {
    Optional<Reading> past = pastOrTo(line, i);
    int hour = words.number(Kind.CARDINAL, line.word(i)).orElse(0);
    if (past.isPresent() || hour < 1 || hour > 12) {
      return past;
    }
    int end = halfDayEnd(line, i + 1);
    if (end > 0 && !line.is(i + 1, "am")) {
      return withHalfDay(line, i, hour, 0, ClockTime.NONE, i + 1);
    }
    if (line.has(i + 1, "o", "'", "clock")) {
      boolean evening =
          line.has(i + 4, "in", "the", "evening") || line.has(i + 4, "in", "the", "afternoon");
      boolean morning = line.has(i + 4, "in", "the", "morning");
      return Optional.of(
          clock(evening ? hour % 12 + 12 : hour, 0, i, evening || morning ? i + 7 : i + 4));
    }
    return line.has(i + 1, "in", "the", "morning")
        ? Optional.of(clock(hour % 12, 0, i, i + 4))
        : Optional.empty();
  }

  /** "half past six", "a quarter to five". */
  private Optional<Reading> pastOrTo(Line line, int i) {
    int q = line.skip(i, "a");
    boolean to = line.is(q + 1, "to");
    boolean half = line.has(i, "half", "past");
    boolean quarter = line.is(q, "quarter") && (line.is(q + 1, "past") || to);
    int hour = words.number(Kind.CARDINAL, line.word(half ? i + 2 : q + 2)).orElse(0);
    boolean counted = line.is(q + 3, "-") || line.at(q + 3).tag().equals("NOUN");
    if (!(half || quarter) || hour < 1 || hour > 12 || counted) {
      return Optional.empty();
    }
    return Optional.of(
        half
            ? clock(hour, 30, i, i + 3)
            : clock(to ? (hour + 11) % 12 : hour, to ? 45 : 15, i, q + 3));
  }
}
