package org.parallax.quantities;

import java.util.Optional;
import org.parallax.quantities.Numeral.Form;

/** Reads the unit of measure or money around a number: "$62 to $68 per share", "-5°C", "20km". */
final class MeasureReader {

  private final Units units;
  private final RangeReader ranges;
  private final Rates rates;

  MeasureReader(NumeralReader numerals, Units units, Singular singular) {
    this.units = units;
    this.ranges = new RangeReader(numerals, units);
    this.rates = new Rates(units, singular);
  }

  /** The number {@code read} with what is written to it. */
  Measured read(Words words, Numeral read) {
    Optional<Units.Found> money = units.moneyBefore(words, read.from());
    Numeral scaled =
        units
            .gluedScale(words, read.to(), money.isPresent())
            .map(s -> read.times(s, read.to() + 1))
            .orElse(read);
    Numeral number = ranges.extend(words, scaled, money.isPresent());
    Optional<Units.Found> measure = measure(words, number, money);
    int start = Math.min(number.from(), money.map(Units.Found::from).orElse(number.from()));
    int end = Math.max(number.to(), measure.map(Units.Found::to).orElse(0));
    Optional<Unit> unit = measure.map(m -> aged(words, m)).or(() -> named(words, number));
    var rate = unit.flatMap(u -> rates.read(words, end, u.isMoney()));
    var whole =
        new Measured(
            start,
            rate.map(Rates.Rate::to).orElse(end),
            number,
            rate.isEmpty() ? unit : unit.map(u -> units.rate(u, rate.get().of())));
    return start == number.from() && measure.isPresent() ? signed(words, whole) : whole;
  }

  /** Whether a unit stands at {@code i}. */
  boolean isUnit(Words words, int i) {
    return units.after(words, i, false).isPresent();
  }

  /** What the counted noun that ends before {@code at} goes with: "3,000 tests per day". */
  Optional<String> rate(Words words, int at) {
    return rates.read(words, at, false).map(Rates.Rate::of);
  }

  private Optional<Units.Found> measure(
      Words words, Numeral number, Optional<Units.Found> moneyBefore) {
    if (number.form() == Form.NOTHING || number.form() == Form.TIMES) {
      return Optional.empty();
    }
    boolean inWords = number.form() == Form.VAGUE || number.to() - number.from() > 1;
    boolean thousands = number.known() >= 1000 && inWords;
    return moneyBefore.or(() -> units.after(words, afterArticle(words, number), thousands));
  }

  /** Takes in a sign that is written to the number and to nothing before it. */
  private static Measured signed(Words words, Measured measured) {
    int sign = measured.from() - 1;
    boolean free = !words.at(sign).glued() || words.is(sign - 1, "(");
    if (!words.at(sign).isSign() || !free || !words.at(measured.from()).glued()) {
      return measured;
    }
    Numeral number = measured.numeral();
    return new Measured(
        sign,
        measured.to(),
        words.is(sign, "+") ? number : number.times(-1, number.to()),
        measured.unit());
  }

  /** "a 2,900-year-old site": an age, which "2,900 years" is not. */
  private static Unit aged(Words words, Units.Found measure) {
    int at = words.joins(measure.to()) ? measure.to() + 1 : measure.to();
    boolean year = measure.unit().name().equals("year") && words.is(measure.to() - 1, "year");
    return year && words.is(at, "old") ? new Unit("year of age", Unit.DURATION) : measure.unit();
  }

  /** "magnitude 7.9", "magnitude-7.9", "aged 18 to 34". */
  private static Optional<Unit> named(Words words, Numeral number) {
    int before = number.from() - (words.is(number.from() - 1, "of") ? 2 : 1);
    boolean age = words.is(before, "age") || words.is(before, "aged");
    if (age || words.is(number.from() - 1, "ages")) {
      return Optional.of(new Unit("year", Unit.DURATION));
    }
    int name = number.from() - (words.at(number.from() - 1).isDash() ? 2 : 1);
    return words.is(name, "magnitude")
        ? Optional.of(new Unit("magnitude", "magnitude"))
        : Optional.empty();
  }

  /** "half a mile", "half an hour", "1/16 of a US pint", "millions of pounds". */
  private static int afterArticle(Words words, Numeral number) {
    int at = words.is(number.to(), "of") ? number.to() + 1 : number.to();
    if (number.form() == Form.VAGUE) {
      return at;
    }
    if (number.form() != Form.SHARE) {
      return number.to();
    }
    boolean article = words.is(at, "a") || words.is(at, "an");
    int name = words.at(at + 1).isCapital() ? at + 2 : at + 1;
    return article ? name : number.to();
  }
}
