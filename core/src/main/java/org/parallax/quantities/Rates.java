package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;

/** Reads what a figure is per: "$62 per share", "10 kV/cm", "30,000 tests a day". */
final class Rates {

  /** What one of the unit goes with, and the index after the words that say it. */
  record Rate(int to, String of) {}

  /** What prices go by beside units of measure. */
  private static final Set<String> PRICED =
      Set.of("share", "head", "person", "piece", "unit", "barrel", "tonne", "ton", "bushel", "pop");

  private static final Set<String> AWAY =
      Set.of("ago", "later", "earlier", "before", "after", "from");

  private final Units units;
  private final Singular singular;

  Rates(Units units, Singular singular) {
    this.units = units;
    this.singular = singular;
  }

  /**
   * The rate that is told at {@code at}, right behind a unit or a counted noun.
   *
   * @param money whether the unit is money, which has prices: "$3 a litre"
   */
  Optional<Rate> read(Words words, int at, boolean money) {
    if (words.is(at, "/") && words.at(at).glued() && words.at(at + 1).glued()) {
      return measure(words, at + 1);
    }
    if (words.is(at, "per")) {
      return many(words, at + 1).or(() -> measure(words, at + 1)).or(() -> noun(words, at + 1));
    }
    if (words.is(at, "a") || words.is(at, "an") || words.is(at, "each")) {
      boolean priced = money && words.in(at + 1, PRICED);
      return priced
          ? noun(words, at + 1)
          : measure(words, at + 1)
              .filter(r -> money || isDuration(words, at + 1))
              .filter(r -> !isAway(words, r.to()) && !words.is(r.to(), "'s"));
    }
    return Optional.empty();
  }

  /** "a year from now", but not "a year from 2033". */
  private static boolean isAway(Words words, int at) {
    boolean since = words.is(at, "from") && words.at(at + 1).isNumber();
    return words.in(at, AWAY) && !since;
  }

  private boolean isDuration(Words words, int at) {
    return units.after(words, at, false).filter(u -> u.unit().isDuration()).isPresent();
  }

  private Optional<Rate> measure(Words words, int at) {
    boolean singularForm = !singular.isPlural(words.lower(at)) || words.at(at).isNumber();
    return units
        .after(words, at, false)
        .filter(u -> singularForm || u.to() - u.from() > 1)
        .map(u -> new Rate(u.to(), u.unit().name()));
  }

  /** "per 100,000 people", "per 1,000". */
  private static Optional<Rate> many(Words words, int at) {
    if (!words.at(at).isNumber()) {
      return Optional.empty();
    }
    int to = words.isTag(at + 1, "NOUN") ? at + 2 : at + 1;
    return Optional.of(new Rate(to, words.phrase(at, to)));
  }

  private Optional<Rate> noun(Words words, int at) {
    return words.at(at).isNoun()
        ? Optional.of(new Rate(at + 1, singular.of(words.lower(at))))
        : Optional.empty();
  }
}
