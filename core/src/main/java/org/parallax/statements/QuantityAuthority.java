package org.parallax.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** Says on whose authority a figure stands. */
public final class QuantityAuthority {
  private QuantityAuthority() {}

  /**
   * The quantities with the innermost statement whose content holds them; "26 were confirmed dead"
   * inside what somebody says is that one's figure.
   */
  public static List<Quantity> assign(List<Quantity> quantities, List<Statement> statements) {
    return quantities.stream().map(q -> q.withStatement(innermost(q.span(), statements))).toList();
  }

  private static Optional<String> innermost(Span words, List<Statement> statements) {
    return statements.stream()
        .filter(s -> s.content().spans().stream().anyMatch(c -> c.contains(words)))
        .min(
            Comparator.comparing((Statement s) -> s.source().isEmpty())
                .thenComparingInt(s -> s.content().spans().stream().mapToInt(Span::length).sum()))
        .map(Statement::id);
  }
}
