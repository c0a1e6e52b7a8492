package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Something that one report says: the content of a statement or a sentence of the writer's own.
 *
 * @param report where
 * @param outlet who publishes it
 * @param at its words
 * @param statement the statement, where it is one
 * @param text its words without marks
 * @param isClause whether its words say that something is so; what only names it ("the closure of
 *     the bridge", "to close the bridge") says nothing without the verb that it depends on
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
    boolean isClause,
    Set<String> stems,
    Set<String> names,
    List<Quantity> figures,
    Polarity polarity,
    Optional<String> origin,
    boolean credited) {

  /** Longest clause that stands for a claim, in UTF-16 code units. */
  private static final int LONGEST = 260;

  /** The stance of its source toward its own words; a writer asserts, or asks. */
  Statement.Stance stance() {
    return statement
        .map(Statement::stance)
        .orElse(text.endsWith("?") ? Statement.Stance.ASKS : Statement.Stance.ASSERTS);
  }

  /** Its words; where they are no clause, with the source and the verb that make them one. */
  String wording() {
    if (isClause()) {
      return text;
    }
    List<Span> spans = new ArrayList<>();
    statement.ifPresent(s -> spans.addAll(s.content().spans()));
    statement.flatMap(Statement::cue).ifPresent(c -> spans.addAll(c.spans()));
    statement.flatMap(Statement::source).ifPresent(s -> spans.addAll(s.spans()));
    int start = spans.stream().mapToInt(Span::start).min().orElse(at.span().start());
    int end = spans.stream().mapToInt(Span::end).max().orElse(at.span().end());
    return end - start > LONGEST
        ? text
        : report.words(new Span(start, end)).replaceAll("\\s+", " ").strip();
  }

  /** Whether the verb itself looks ahead: "expected", "warned". */
  boolean isForecast() {
    return statement
        .flatMap(Statement::cue)
        .map(cue -> Predicates.looksAhead(report.words(last(cue))))
        .orElse(true);
  }

  /** Whether nothing is said of what is refused: "declined to comment". */
  boolean isOnlyRefused() {
    return statement
        .filter(s -> s.cue().map(Statement.Marked::spans).equals(Optional.of(s.content().spans())))
        .isPresent();
  }

  private static Span last(Statement.Marked cue) {
    return cue.spans().getLast();
  }

  /** The content words of the words that name its source. */
  Set<String> sourceStems() {
    Set<String> stems = new TreeSet<>();
    statement.flatMap(Statement::source).stream()
        .flatMap(s -> s.spans().stream())
        .forEach(span -> stems.addAll(Terms.stems(report.words(span))));
    return stems;
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
