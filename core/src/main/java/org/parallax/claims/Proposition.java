package org.parallax.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.language.Synonyms;
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
 * @param words its words
 * @param isClause whether its words say that something is so; what only names it ("the closure of
 *     the bridge", "to close the bridge") says nothing without the verb that it depends on
 * @param figures the quantities in it
 * @param origin the party or outlet it goes back to, where that is known
 * @param credited whether the origin is a party that the text names
 * @param heading whether it is a title or a line that only announces what follows
 */
record Proposition(
    Report report,
    String outlet,
    Citation at,
    Optional<Statement> statement,
    Words words,
    boolean isClause,
    List<Quantity> figures,
    Optional<String> origin,
    boolean credited,
    boolean heading) {

  /** Longest clause that stands for a claim, in UTF-16 code units. */
  private static final int LONGEST = 260;

  private static final int FEW_WORDS = 30;

  private static final Pattern SUPPOSED =
      Pattern.compile("\\b(?:could|might|may) (?:\\w+ly )?$|\\bIf \\w+(?: \\w+)? (?:\\w+ly )?$");

  private static final Pattern RELATIVE = Pattern.compile("^(?:which|who|whose|whom|or not)\\b");

  /** Its words without marks. */
  String text() {
    return words.text();
  }

  /** Its content words. */
  Set<String> stems() {
    return words.stems();
  }

  /** Those of its content words that are written with a capital letter. */
  Set<String> names() {
    return words.names();
  }

  /** What its words make of what they speak of. */
  Polarity polarity() {
    return words.polarity();
  }

  /** The figures that it is about: those of its main clause, where it does not reject them. */
  List<Quantity> points() {
    return toThing() == Statement.Stance.DENIES
        ? List.of()
        : figures.stream()
            .filter(
                q ->
                    !Collections.disjoint(
                        words.lead(), Synonyms.of(Terms.of(report.words(q.span())))))
            .toList();
  }

  /** The stance of its source toward its own words; a writer asserts, or asks. */
  Statement.Stance stance() {
    return statement
        .map(s -> isOpen() ? Statement.Stance.ASKS : s.stance())
        .orElse(text().endsWith("?") ? Statement.Stance.ASKS : Statement.Stance.ASSERTS);
  }

  /**
   * "It considers whether it will stay" and "it could say that it stays" say nothing of the kind.
   */
  private boolean isOpen() {
    return statement
        .filter(
            s -> s.stance() == Statement.Stance.ASSERTS || s.stance() == Statement.Stance.EXPECTS)
        .filter(s -> before(at().span().start()).endsWith(" whether ") || isSupposed(s))
        .isPresent();
  }

  private boolean isSupposed(Statement statement) {
    return statement
        .cue()
        .filter(cue -> SUPPOSED.matcher(before(cue.spans().getFirst().start())).find())
        .isPresent();
  }

  /** The few words before a place of the report. */
  private String before(int at) {
    return report.text().substring(Math.max(0, at - FEW_WORDS), at);
  }

  /** Its words; where they are no clause, with the source and the verb that make them one. */
  String wording() {
    return isClause() && !isCut() ? text() : attributed();
  }

  /** Its words with the source and the verb. */
  String attributed() {
    List<Span> spans = new ArrayList<>();
    statement.ifPresent(s -> spans.addAll(s.content().spans()));
    statement.flatMap(Statement::cue).ifPresent(c -> spans.addAll(c.spans()));
    statement.flatMap(Statement::source).ifPresent(s -> spans.addAll(s.spans()));
    int start = spans.stream().mapToInt(Span::start).min().orElse(at.span().start());
    int end = spans.stream().mapToInt(Span::end).max().orElse(at.span().end());
    Span hull = new Span(start, end);
    Span whole =
        RELATIVE.matcher(text()).find()
            ? report.findings().sentences().stream()
                .filter(s -> s.contains(hull))
                .findFirst()
                .orElse(hull)
            : hull;
    return whole.length() > LONGEST ? text() : Wording.of(report, List.of(whole));
  }

  /** Whether the words lack their subject or their verb: "ready to talk", "which were sold". */
  private boolean isCut() {
    boolean indirect = statement.filter(s -> s.kind() == Statement.Kind.INDIRECT).isPresent();
    return RELATIVE.matcher(text()).find() || (indirect && !Predicates.has(text()));
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

  /** Whether it was said before what its report tells as new. */
  boolean isRecalled() {
    return statement.filter(s -> Backshift.isRecalled(report, s)).isPresent();
  }

  /** Whether the verb takes up again what was said: "declined to repeat". */
  boolean takesUpAgain() {
    return statement
        .flatMap(Statement::cue)
        .filter(cue -> report.words(last(cue)).matches(".*\\b(?:repeat|stand by|back up|withdraw)"))
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
    return statement
        .filter(
            s ->
                s.kind() != Statement.Kind.INDIRECT
                    || "“\"‘'".indexOf(report.text().charAt(at.span().start())) >= 0)
        .isPresent();
  }

  /** The stance of its source toward the thing that its words speak of. */
  Statement.Stance toThing() {
    return polarity().toThing(stance());
  }
}
