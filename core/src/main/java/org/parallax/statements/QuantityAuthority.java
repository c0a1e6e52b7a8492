package org.parallax.statements;

import java.util.List;
import org.parallax.model.Quantity;
import org.parallax.model.Statement;

/** Says on whose authority a figure stands. */
public final class QuantityAuthority {
  private QuantityAuthority() {}

  /** The quantities with the innermost statement whose content holds them. */
  public static List<Quantity> assign(List<Quantity> quantities, List<Statement> statements) {
    return quantities;
  }
}
