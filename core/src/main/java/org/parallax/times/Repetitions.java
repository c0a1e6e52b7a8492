package org.parallax.times;

import java.util.Optional;
import org.parallax.model.Timex;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Vocabulary.Kind;

/** Reads what recurs: "every day", "each Thursday", "twice a week", "Mondays". Immutable. */
final class Repetitions {

  private final Vocabulary words;
  private final Numbers numbers;

  Repetitions(Vocabulary words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The repetition that stands from {@code i} on. */
  Optional<Reading> at(Line line, int i) {
    return every(line, i)
        .or(() -> times(line, i))
        .or(() -> weekdays(line, i))
        .or(() -> words.phrase(Kind.SET, line, i).map(p -> set(p.value(), i, p.end())));
  }

  private static Reading set(String value, int i, int end) {
    return new Reading(new Plain(Timex.Type.SET, value), i, end);
  }

  private Optional<Reading> every(Line line, int i) {
    if (!line.isOneOf(i, "every", "each")) {
      return Optional.empty();
    }
    int n = i + 1;
    boolean other = line.is(n, "other");
    n = line.isOneOf(n, "other", "single", "passing") ? n + 1 : n;
    Optional<Numbers.Read> amount =
        line.isOneOf(n, "a", "an", "half") ? Optional.empty() : numbers.amount(line, n);
    int u = amount.map(Numbers.Read::end).orElse(n);
    Optional<Unit> unit = words.value(Kind.UNIT, line.word(u)).map(Unit::of);
    if (unit.isPresent()) {
      Amount many = amount.map(Numbers.Read::amount).orElse(Amount.of(other ? 2 : 1));
      return Optional.of(set(many.of(unit.get()), i, u + 1));
    }
    return recurring(line, n).map(r -> r.from(i));
  }

  private Optional<Reading> recurring(Line line, int n) {
    var weekday = words.number(Kind.WEEKDAY, line.word(n));
    if (weekday.isPresent() && line.at(n).isCapital()) {
      Optional<String> part = words.value(Kind.PART, line.word(n + 1));
      return Optional.of(
          set(
              "XXXX-WXX-" + weekday.getAsInt() + part.map(p -> "T" + p).orElse(""),
              n,
              part.isPresent() ? n + 2 : n + 1));
    }
    var month = words.number(Kind.MONTH, line.word(n));
    if (month.isPresent() && line.at(n).isCapital()) {
      return Optional.of(
          set(String.format(java.util.Locale.ROOT, "XXXX-%02d", month.getAsInt()), n, n + 1));
    }
    return words
        .value(Kind.PART, line.word(n))
        .map(p -> set("XXXX-XX-XXT" + p, n, n + 1))
        .or(() -> words.value(Kind.SEASON, line.word(n)).map(s -> set("XXXX-" + s, n, n + 1)));
  }

  /** "twice a week", "three times a year". */
  private Optional<Reading> times(Line line, int i) {
    int n;
    if (line.isOneOf(i, "once", "twice", "thrice")) {
      n = i + 1;
    } else {
      Optional<Numbers.Read> amount = numbers.amount(line, i);
      if (amount.isEmpty() || !line.is(amount.get().end(), "times")) {
        return Optional.empty();
      }
      n = amount.get().end() + 1;
    }
    return line.isOneOf(n, "a", "an", "per", "each", "every")
        ? words
            .value(Kind.UNIT, line.word(n + 1))
            .map(u -> set(Amount.of(1).of(Unit.of(u)), i, n + 2))
        : Optional.empty();
  }

  /** "Mondays", "Tuesday nights", "weekdays". */
  private Optional<Reading> weekdays(Line line, int i) {
    var plural = words.number(Kind.WEEKDAYS, line.word(i));
    if (plural.isPresent() && line.at(i).isCapital()) {
      return Optional.of(set("XXXX-WXX-" + plural.getAsInt(), i, i + 1));
    }
    var weekday = words.number(Kind.WEEKDAY, line.word(i));
    Optional<String> part = words.value(Kind.PARTS, line.word(i + 1));
    if (weekday.isPresent() && part.isPresent() && line.at(i).isCapital()) {
      return Optional.of(set("XXXX-WXX-" + weekday.getAsInt() + "T" + part.get(), i, i + 2));
    }
    if (line.is(i, "weekdays")) {
      return Optional.of(set("XXXX-WXX-XX", i, i + 1));
    }
    return line.is(i, "weekends") ? Optional.of(set("XXXX-WXX-WE", i, i + 1)) : Optional.empty();
  }
}
