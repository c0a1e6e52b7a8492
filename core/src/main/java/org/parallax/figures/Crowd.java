package org.parallax.figures;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.Terms;

/**
 * People who are counted for what they take part in: who they are besides differs from report to
 * report ("supporters gathered", "the crowd", "2,000 marched").
 *
 * @param unit the unit class
 * @param stems the words that tell of it
 */
record Crowd(String unit, Set<String> stems) {

  private static final Crowd DEMONSTRATION =
      new Crowd(
          "demonstrator",
          Terms.stems(
              "demonstrator demonstrated protester protested marcher marched rally rallied gathered"
                  + " crowd demonstration"));

  private static final Crowd STRIKE =
      new Crowd("striker", Terms.stems("striker strike walked walkout picket"));

  /**
   * What people are counted for.
   *
   * @param unit their unit class
   * @param stems the words of their figure
   */
  static Optional<Crowd> of(String unit, Set<String> stems) {
    if (DEMONSTRATION.isTold(unit, stems) && UnitClasses.arePeople(unit)) {
      return Optional.of(DEMONSTRATION);
    }
    boolean workers = unit.equals("worker") || unit.equals("striker");
    return workers && STRIKE.isTold(unit, stems) ? Optional.of(STRIKE) : Optional.empty();
  }

  private boolean isTold(String of, Set<String> words) {
    return unit.equals(of) || words.stream().anyMatch(stems::contains);
  }
}
