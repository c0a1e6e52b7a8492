package org.parallax.times;

import java.util.Optional;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Shifted;
import org.parallax.times.Vocabulary.Kind;

/** Reads amounts of time and what is so far away: "three days", "two weeks ago". Immutable. */
final class Durations {

  private final Vocabulary words;
  private final Numbers numbers;

  Durations(Vocabulary words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The expression that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return yearEarlier(line, i)
        .or(() -> counted(line, i))
        .or(() -> recent(line, i))
        .or(() -> unitLong(line, i))
        .or(() -> uncounted(line, i));
  }

  /** "year-earlier", "the year-ago quarter". */
  private static Optional<Reading> yearEarlier(Line line, int i) {
    int y = line.skip(i, "the");
    if (!line.has(y, "year", "-") || !line.isOneOf(y + 2, "earlier", "ago")) {
      return Optional.empty();
    }
    boolean named = line.isOneOf(y + 3, "quarter", "period");
    return y > i && !named
        ? Optional.empty()
        : Optional.of(
            new Reading(new Shifted(Amount.of(1), Unit.YEAR, -1, true), i, named ? y + 4 : y + 3));
  }

  /** "[the past] three [more] days [and a half] [ago]". */
  private Optional<Reading> counted(Line line, int i) {
    int n = line.isOneOf(i, "the", "these", "those", "its", "his", "her", "their") ? i + 1 : i;
    boolean recent = false;
    if (words.is(Kind.RECENT, line.word(n))) {
      n++;
      recent = true;
    }
    if (n > i && !recent && !line.is(i, "the")) {
      return Optional.empty();
    }
    Optional<Numbers.Read> amount = numbers.amount(line, n);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int u = amount.get().end();
    boolean hyphen = line.is(u, "-");
    u = hyphen ? u + 1 : u;
    for (int k = 0; k < 2 && words.is(Kind.BETWEEN, line.word(u)); k++) {
      u++;
    }
    Optional<Unit> unit = words.value(Kind.UNIT, line.word(u)).map(Unit::of);
    if (unit.isEmpty() || isNoTime(line, i, n, u)) {
      return Optional.empty();
    }
    Amount many = amount.get().amount();
    int end = u + 1;
    if (line.has(end, "and", "a", "half")) {
      many = many.andAHalf();
      end += 3;
    }
    if (isAge(line, end)) {
      return Optional.empty();
    }
    boolean definite = n > i;
    Optional<Reading> shifted =
        definite ? Optional.empty() : shifted(line, i, many, unit.get(), end);
    if (shifted.isPresent()) {
      return shifted;
    }
    if (line.has(end, "or", "so")) {
      end += 2;
    }
    if (line.has(end, "-", "long") && line.glued(end)) {
      end += 2;
    }
    return isRate(line, n, end)
        ? Optional.empty()
        : Optional.of(new Reading(new Plain(Timex.Type.DURATION, many.of(unit.get())), i, end));
  }

  /** Ordinal "second", a single "quarter", "a second time", "will one day", "60 Minutes". */
  private boolean isNoTime(Line line, int i, int n, int u) {
    String unit = line.word(u);
    boolean article = line.isOneOf(n, "a", "an");
    if (unit.equals("second") && (article || n > i)) {
      return true;
    }
    if (line.has(u + 1, "-", "end")) {
      return true;
    }
    boolean title = line.at(u).isCapital() && line.at(n).isNumber() && !line.heading();
    boolean someDay = line.has(n, "one", "day") && words.is(Kind.MODAL, line.word(n - 1));
    if (title || someDay) {
      return true;
    }
    if (unit.equals("quarter") && (article || line.isOneOf(n, "one"))) {
      return true;
    }
    boolean money = line.isOneOf(n - 1, "$", "£", "€") && line.at(n).isNumber();
    boolean decimalTail =
        line.glued(n) && line.isOneOf(n - 1, ".", "/", ":") && line.at(n).isNumber();
    boolean shortForm = line.isOneOf(u, "min", "sec", "hr", "yr") && !line.at(n).isNumber();
    boolean singular =
        !unit.endsWith("s")
            && !article
            && !line.is(u - 1, "-")
            && line.at(n).isNumber()
            && line.at(n).number() != 1
            && !line.isOneOf(u, "min", "sec", "hr", "yr");
    return money || decimalTail || shortForm || (singular && CalendarDates.isYear(line, n));
  }

  /**
   * Whether "a year" only says what an amount is paid for: "$2 million a year", "four flights a
   * week".
   */
  private boolean isRate(Line line, int n, int end) {
    Atom before = line.at(line.is(n - 1, "-") && line.glued(n) ? n - 2 : n - 1);
    boolean counted = before.tag().equals("NOUN") && before.lower().endsWith("s");
    return end == n + 2
        && line.isOneOf(n, "a", "an")
        && ((counted && !line.isOneOf(end, "after", "before"))
            || before.isNumber()
            || words.is(Kind.MULTIPLIER, before.lower())
            || words.is(Kind.UNIT, before.lower())
            || words.is(Kind.MONEY, before.lower()));
  }

  private static boolean isAge(Line line, int end) {
    int o = line.skip(end, "-");
    return line.isOneOf(o, "old", "olds") || line.has(end, "of", "age");
  }

  private Optional<Reading> shifted(Line line, int i, Amount many, Unit unit, int end) {
    int e = line.skip(end, "or") > end && line.is(end + 1, "so") ? end + 2 : end;
    int d = line.is(e, "-") && line.glued(e) ? e + 1 : e;
    int sign;
    boolean narrative;
    int stop;
    if (line.is(d, "ago")) {
      sign = -1;
      narrative = false;
      stop = d + 1;
    } else if (line.isOneOf(d, "earlier", "previously", "before") && !isClause(line, d)) {
      sign = -1;
      narrative = true;
      stop = d + 1;
    } else if (line.isOneOf(d, "later", "afterward", "afterwards")) {
      sign = 1;
      narrative = true;
      stop = d + 1;
    } else if (line.has(d, "from", "now") || line.has(d, "from", "today")) {
      sign = 1;
      narrative = false;
      stop = d + 2;
    } else {
      return Optional.empty();
    }
    boolean uncertain = many.vague() || unit.grain().isEmpty();
    return uncertain && narrative
        ? Optional.empty()
        : Optional.of(new Reading(new Shifted(many, unit, sign, narrative), i, stop));
  }

  /** Whether "before" goes on with what it is before. */
  private static boolean isClause(Line line, int d) {
    return line.is(d, "before") && !(line.at(d + 1).tag().equals("PUNCT") || d + 1 >= line.size());
  }

  /** "recent years", "coming weeks", "the past decades", "years ago". */
  private Optional<Reading> recent(Line line, int i) {
    int n = line.skip(i, "the");
    if (!words.is(Kind.RECENT, line.word(n)) && !line.is(n, "recent")) {
      return Optional.empty();
    }
    Optional<Unit> unit = plural(line, n + 1);
    return unit.isEmpty() || isAge(line, n + 2)
        ? Optional.empty()
        : Optional.of(
            new Reading(new Plain(Timex.Type.DURATION, Amount.VAGUE.of(unit.get())), i, n + 2));
  }

  /** "day-long", "yearlong". */
  private Optional<Reading> unitLong(Line line, int i) {
    if (!line.has(i + 1, "-", "long") || line.word(i).endsWith("s")) {
      return Optional.empty();
    }
    return words
        .value(Kind.UNIT, line.word(i))
        .map(u -> new Plain(Timex.Type.DURATION, Amount.of(1).of(Unit.of(u))))
        .map(p -> new Reading(p, i, i + 3));
  }

  private Optional<Unit> plural(Line line, int i) {
    return words
        .value(Kind.UNIT, line.word(i))
        .filter(u -> line.word(i).endsWith("s"))
        .map(Unit::of);
  }

  /** "years", "weeks or months", "decades-long", "days later", "hours after". */
  private Optional<Reading> uncounted(Line line, int i) {
    Optional<Unit> unit = plural(line, i);
    boolean title = line.at(i).isCapital() && i > 0 && !line.heading();
    boolean doubtful =
        title
            || line.isOneOf(i, "nights", "quarters", "seconds")
            || line.word(i).length() < 4
            || (line.is(i + 1, "of") && line.isOneOf(i - 1, "early", "final", "dying", "late"));
    if (unit.isEmpty() || isAge(line, i + 1) || doubtful) {
      return Optional.empty();
    }
    Optional<Reading> shifted = shifted(line, i, Amount.VAGUE, unit.get(), i + 1);
    if (shifted.isPresent()) {
      return shifted;
    }
    int end = i + 1;
    if (line.isOneOf(end, "or", "and") && plural(line, end + 1).isPresent()) {
      end += 2;
    }
    if (line.has(end, "-", "long") && line.glued(end)) {
      end += 2;
    }
    return Optional.of(
        new Reading(new Plain(Timex.Type.DURATION, Amount.VAGUE.of(unit.get())), i, end));
  }
}
