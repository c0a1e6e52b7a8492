package org.parallax.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.model.Estimate;

/** Tells what the lines of a ledger come to. Immutable, thread-safe. */
final class Estimates {

  private final Estimate.Rule rule;

  Estimates(Estimate.Rule rule) {
    this.rule = rule;
  }

  /** The estimate of {@code draft}; empty where only one figure stands. */
  Optional<Estimate> of(Draft draft) {
    List<Line> standing = new ArrayList<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      Line line = draft.lines().get(i);
      boolean stands =
          switch (draft.entries().get(i)) {
            case SUPERSEDED -> false;
            case RIVAL -> true;
            case CURRENT -> !line.first().time().expected();
          };
      if (stands) {
        standing.add(line);
      }
    }
    if (draft.lines().size() < 2 || standing.isEmpty()) {
      return Optional.empty();
    }
    double low = standing.stream().mapToDouble(Estimates::low).min().orElseThrow();
    double high = standing.stream().mapToDouble(Estimates::high).max().orElseThrow();
    return Optional.of(
        new Estimate(
            rule,
            OptionalDouble.of(low),
            best(standing, low),
            Double.isInfinite(high) ? OptionalDouble.empty() : OptionalDouble.of(high)));
  }

  private OptionalDouble best(List<Line> standing, double low) {
    return switch (rule) {
      case LOWEST -> OptionalDouble.of(low);
      case RANGE -> OptionalDouble.empty();
      case LATEST ->
          standing.stream()
              .filter(l -> !l.from().equals("~"))
              .max(Comparator.comparing(Line::from))
              .map(l -> OptionalDouble.of(low(l)))
              .orElse(OptionalDouble.empty());
    };
  }

  /** The number; the least of a range. */
  private static double low(Line line) {
    return line.first().quantity().value().orElse(line.bounds().low());
  }

  private static double high(Line line) {
    return line.first().quantity().value().orElse(line.bounds().high());
  }
}
