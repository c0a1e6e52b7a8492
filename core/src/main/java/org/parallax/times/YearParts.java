package org.parallax.times;

import java.util.Optional;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Vocabulary.Kind;

/** Reads quarters, halves, seasons and feasts: "third-quarter", "Q3", "Christmas". Immutable. */
final class YearParts {

  private final Vocabulary words;
  private final Numbers numbers;

  YearParts(Vocabulary words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The part of a year that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return feast(line, i)
        .or(() -> yearEnd(line, i))
        .or(() -> lettered(line, i))
        .or(() -> counted(line, line.skip(i, "the")).map(r -> r.from(i)))
        .or(() -> season(line, line.skip(i, "the"), i).map(r -> r.from(i)));
  }

  private static Reading yearly(Grain grain, int month, int i, int end) {
    return new Reading(new Yearly(new Recurring.Fixed(grain, month, 1), Pick.UNMARKED), i, end);
  }

  private Optional<Reading> feast(Line line, int i) {
    return words
        .phrase(Kind.FEAST, line, i)
        .filter(p -> line.at(i).isCapital())
        .map(p -> new Reading(new Yearly(Recurring.feast(p.value()), Pick.UNMARKED), i, p.end()));
  }

  /** "year-end". */
  private static Optional<Reading> yearEnd(Line line, int i) {
    boolean noun = line.isOneOf(i - 1, "at", "by", "since", "until", "before", "from", "of");
    return line.has(i, "year", "-", "end") && noun
        ? Optional.of(
            new Reading(
                new Yearly(new Recurring.Fixed(Grain.DAY, 12, 31), Pick.UNMARKED), i, i + 3))
        : Optional.empty();
  }

  /** "Q3", "H1"; but not what is part of a code: "H1N1", "H1-B". */
  static Optional<Reading> lettered(Line line, int i) {
    int n = line.at(i + 1).digits() == 1 && line.glued(i + 1) ? line.at(i + 1).number() : 0;
    boolean code =
        (line.glued(i) && !line.isOneOf(i - 1, "(", "-"))
            || (line.glued(i + 2)
                && (line.at(i + 2).isWord()
                    || (line.is(i + 2, "-") && line.glued(i + 3) && line.at(i + 3).isWord())));
    if (code) {
      return Optional.empty();
    }
    if (line.is(i, "q") && n >= 1 && n <= 4) {
      return Optional.of(yearly(Grain.QUARTER, 3 * n - 2, i, i + 2));
    }
    return line.is(i, "h") && line.at(i).isCapital() && n >= 1 && n <= 2
        ? Optional.of(yearly(Grain.HALF, 6 * n - 5, i, i + 2))
        : Optional.empty();
  }

  /** "third-quarter", "fiscal first quarter", "the second half of". */
  private Optional<Reading> counted(Line line, int i) {
    int f = line.is(i, "fiscal") ? line.skip(i + 1, "-") : i;
    boolean last = line.isOneOf(f, "final", "closing");
    var ordinal =
        last ? Optional.of(new Numbers.Read(Amount.of(4), f + 1)) : numbers.ordinal(line, f);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int n = ordinal.get().amount().whole().orElse(0);
    int u = line.skip(line.skip(line.skip(ordinal.get().end(), "-"), "fiscal"), "calendar");
    if (line.is(u, "quarter") && n >= 1 && n <= 4) {
      return Optional.of(yearly(Grain.QUARTER, 3 * n - 2, i, u + 1));
    }
    boolean ofYear = line.is(u + 1, "of") && isYear(line, u + 2);
    int h = last ? 2 : n;
    return line.is(u, "half") && h <= 2 && ofYear
        ? Optional.of(yearly(Grain.HALF, 6 * h - 5, i, u + 1))
        : Optional.empty();
  }

  private static boolean isYear(Line line, int i) {
    return CalendarDates.isYear(line, i)
        || line.is(i + 1, "year")
        || line.is(i + 2, "year")
        || line.is(i, "fiscal");
  }

  private Optional<Reading> season(Line line, int i, int start) {
    Optional<String> season = words.value(Kind.SEASON, line.word(i));
    return season
        .filter(s -> isSeason(line, i, start))
        .map(s -> yearly(Grain.SEASON, month(s), i, i + 1));
  }

  static int month(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  /** Whether "fall" and "spring" are seasons here and not verbs, falls or springs. */
  private boolean isSeason(Line line, int i, int start) {
    int y = line.skip(i + 1, "of");
    boolean article =
        start < i && !line.is(i + 1, "of") && words.is(Kind.WITHIN, line.word(start - 1));
    if (CalendarDates.isYear(line, y) || article) {
      return true;
    }
    boolean cue = words.is(Kind.SEASONCUE, line.word(i - 1));
    Atom atom = line.at(i);
    if (line.isOneOf(i, "fall", "spring")) {
      return cue && !line.isOneOf(i + 1, "in", "of") && !atom.tag().equals("VERB");
    }
    boolean plain = start == i && atom.tag().equals("NOUN") && !atom.isCapital();
    return cue || (plain && !line.at(i + 1).tag().equals("NOUN"));
  }
}
