package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.quantities.Numeral.Form;

/** Joins two numbers into a range ("45-55", "between 10 and 12") or a ratio ("one in five"). */
final class RangeReader {

  private static final Set<String> MOVES =
      Set.of(
          "rose",
          "rise",
          "rises",
          "risen",
          "fell",
          "fall",
          "falls",
          "fallen",
          "dropped",
          "drop",
          "increased",
          "increase",
          "grew",
          "grown",
          "up",
          "down",
          "climbed",
          "jumped",
          "declined",
          "decreased",
          "cut",
          "reduced",
          "raised",
          "lowered",
          "went",
          "revised",
          "shrank",
          "doubled",
          "moved",
          "changed",
          "surged",
          "slipped",
          "slid",
          "number",
          "toll");

  private final NumeralReader numerals;
  private final Units units;

  RangeReader(NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** The range that {@code first} starts, or {@code first} itself. */
  Numeral extend(Words words, Numeral first, boolean money) {
    Optional<Numeral> ratio = ratio(words, first).or(() -> outOf(words, first));
    if (ratio.isPresent() || first.value().isEmpty()) {
      return ratio.orElse(first);
    }
    int link = first.to();
    Optional<Units.Found> unit = units.after(words, link, false);
    if (unit.isPresent()) {
      link = unit.get().to();
    }
    boolean dash = words.at(link).isDash() && words.at(link).glued() == words.at(link + 1).glued();
    boolean word = words.is(link, "to") || words.is(link, "or") || words.is(link, "and");
    if (!dash && !word) {
      return first;
    }
    int next = link + 1;
    next += moneyLength(words, next);
    Optional<Numeral> second =
        numerals.read(words, next).filter(n -> n.value().isPresent() && sameForm(first, n));
    return second
        .map(b -> grown(words, b, money))
        .filter(
            b ->
                dash
                    ? isSpan(words, first, b)
                    : isLinked(words, first, b, words.lower(b.from() - 1)))
        .filter(b -> sameUnit(words, unit, b))
        .filter(b -> !isYear(words, first) || b.to() - b.from() == 1)
        .map(b -> join(words, first, b))
        .filter(r -> r.low().orElse(0) < r.high().orElse(0))
        .orElse(first);
  }

  private static boolean isYear(Words words, Numeral n) {
    boolean plain = words.at(n.from()).text().length() == 4 && n.to() - n.from() == 1;
    return n.form() == Form.DIGITS && plain && n.known() >= 1800 && n.known() <= 2100;
  }

  private int moneyLength(Words words, int at) {
    return units.moneyBefore(words, at + 1).isPresent() ? 1 : 0;
  }

  private Numeral grown(Words words, Numeral b, boolean money) {
    return units.gluedScale(words, b.to(), money).map(s -> b.times(s, b.to() + 1)).orElse(b);
  }

  private static boolean sameForm(Numeral a, Numeral b) {
    return a.form() == b.form() || (a.form() == Form.CARDINAL && b.form() == Form.DIGITS);
  }

  private boolean sameUnit(Words words, Optional<Units.Found> unit, Numeral b) {
    if (unit.isEmpty()) {
      return true;
    }
    Optional<Units.Found> other = units.after(words, b.to(), false);
    return other.isPresent() && other.get().unit().equals(unit.get().unit());
  }

  /** "45-55" and not "2-1", "555-1234-77" or "1950-53". */
  private static boolean isSpan(Words words, Numeral a, Numeral b) {
    boolean chain = words.joins(b.to()) && words.at(b.to() + 1).isNumber();
    boolean before = words.at(a.from() - 1).isDash() && words.at(a.from()).glued();
    boolean years =
        a.known() >= 1800 && a.known() <= 2100 && words.at(b.from()).text().length() == 2;
    return !chain && !before && !years;
  }

  private boolean isLinked(Words words, Numeral a, Numeral b, String link) {
    int at = a.from() - 1;
    at -= units.moneyBefore(words, a.from()).map(u -> u.to() - u.from()).orElse(0);
    return switch (link) {
      case "and" -> words.is(at, "between");
      case "or" ->
          b.known() > a.known()
              && b.known() <= Math.max(a.known() + 2, a.known() * 2)
              && b.to() - b.from() == 1;
      case "to" -> !words.is(at, "from") || !moves(words, at);
      default -> true;
    };
  }

  /** "rose from 10 to 12" tells two levels and no range. */
  private static boolean moves(Words words, int from) {
    for (int i = from - 1; i >= from - 6; i--) {
      if (words.in(i, MOVES)) {
        return true;
      }
    }
    return false;
  }

  private Numeral join(Words words, Numeral a, Numeral b) {
    double low = a.known();
    double unscaled = b.form() == Form.DIGITS ? NumeralReader.parse(words.lower(b.from())) : 0;
    if (b.form() == Form.CARDINAL && b.to() - b.from() > 1 && a.to() - a.from() == 1) {
      low *= numerals.lastScale(words, b);
    }
    if (unscaled > low
        && b.known() > unscaled
        && words.at(a.from()).text().length() <= 5
        && a.to() - a.from() == 1) {
      low *= b.known() / unscaled;
    }
    int start = a.from() - units.moneyBefore(words, a.from()).map(u -> u.to() - u.from()).orElse(0);
    boolean opened = words.is(start - 1, "between");
    return Numeral.range(opened ? start - 1 : a.from(), b.to(), low, b.known(), a.form());
  }

  /** "nine out of ten": a share where both are words and the second is a usual base. */
  private Optional<Numeral> outOf(Words words, Numeral a) {
    boolean out = words.is(a.to(), "out") && words.is(a.to() + 1, "of");
    if (!out || a.form() != Form.CARDINAL || a.known() < 1) {
      return Optional.empty();
    }
    return numerals
        .read(words, a.to() + 2)
        .filter(b -> b.form() == Form.CARDINAL && b.known() > a.known() && isScore(b.known()))
        .map(b -> Numeral.of(a.from(), b.to(), a.known() / b.known(), Form.SHARE));
  }

  private static boolean isScore(double b) {
    return b == 10 || b == 100 || b == 5 || b == 4 || b == 3;
  }

  /** "one in five": a share, where both are plain and the second is round enough to be a base. */
  private Optional<Numeral> ratio(Words words, Numeral a) {
    boolean in = words.is(a.to(), "in") || words.phrase(a.to(), a.to() + 3).equals("in every");
    if (!in || a.value().isEmpty() || a.known() < 1 || a.known() > 99) {
      return Optional.empty();
    }
    int next = words.is(a.to() + 1, "every") ? a.to() + 2 : a.to() + 1;
    return numerals
        .read(words, next)
        .filter(b -> b.form() == a.form() || a.form() == Form.CARDINAL)
        .filter(b -> b.value().isPresent() && b.known() > a.known())
        .filter(b -> a.known() < 10 && isBase(b.known()))
        .filter(b -> units.after(words, b.to(), false).isEmpty())
        .map(b -> Numeral.of(a.from(), b.to(), a.known() / b.known(), Form.SHARE));
  }

  private static boolean isBase(double b) {
    return b <= 10 || b == 12 || b == 15 || b == 20 || b % 25 == 0 || (b % 10 == 0 && b <= 100);
  }
}
