package org.parallax.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Citation;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Statement;

/**
 * Something that one report says: the content of a statement or a sentence of the writer's own.
 *
 * @param report where
 * @param outlet who publishes it
 * @param at its words
 * @param statement the statement, where it is one
 * @param text its words without marks
 * @param stems its content words
 * @param names those of them that are written with a capital letter
 * @param figures the quantities in it
 * @param polarity what its words make of what they speak of
 * @param origin the party or outlet it goes back to, where that is known
 * @param credited whether the origin is a party that the text names
 */
record Proposition(
    Report report,
    String outlet,
    Citation at,
    Optional<Statement> statement,
    String text,
    Set<String> stems,
    Set<String> names,
    List<Quantity> figures,
    Polarity polarity,
    Optional<String> origin,
    boolean credited) {

  /** The stance of its source toward its own words; a writer asserts, or asks. */
  Statement.Stance stance() {
    return statement
        .map(Statement::stance)
        .orElse(text.endsWith("?") ? Statement.Stance.ASKS : Statement.Stance.ASSERTS);
  }

  /** Whether it stands in quotation marks. */
  boolean isQuoted() {
    return statement.filter(s -> s.kind() != Statement.Kind.INDIRECT).isPresent();
  }

  /** The stance of its source toward the thing that its words speak of. */
  Statement.Stance toThing() {
    return polarity.toThing(stance());
  }
}
