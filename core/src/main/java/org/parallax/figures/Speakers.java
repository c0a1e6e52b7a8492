package org.parallax.figures;

import java.util.List;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * The sources of one report's statements. How many of them speak ("three officials said") tells how
 * a report was made and nothing of its event. Immutable.
 */
final class Speakers {

  /** More speakers than a report has heard are a petition, and a figure. */
  private static final double MOST = 10;

  private final List<Statement> statements;

  Speakers(Report report) {
    this.statements = report.findings().statements();
  }

  /** Whether {@code q} counts those who speak. */
  boolean areCountedBy(Quantity q) {
    boolean few = q.value().orElse(q.low().orElse(0)) <= MOST;
    return few
        && q.event() == Quantity.Event.OTHER
        && statements.stream().anyMatch(s -> isOfSource(q.span(), s));
  }

  private static boolean isOfSource(Span number, Statement statement) {
    boolean source =
        statement.source().stream()
            .flatMap(s -> s.spans().stream())
            .anyMatch(s -> s.contains(number));
    return source && statement.content().spans().stream().noneMatch(s -> s.contains(number));
  }
}
