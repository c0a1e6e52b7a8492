package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Terms;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * What a statement says, thing by thing. A quotation of several sentences says several; a statement
 * that holds no more than a denial ("the paper said that the mayor denied it") says nothing beside
 * it, since that one is read for itself.
 */
final class Contents {

  /** Content words from which a sentence of a quotation says something of its own. */
  private static final int LEAST_WORDS = 3;

  private static final double MOSTLY = 0.8;

  private static final Pattern BEFORE_QUOTATION = Pattern.compile(":\\s+(?=[“\"])");

  private Contents() {}

  /** The pieces of the content of {@code statement}, one list of spans for each thing. */
  static List<List<Span>> of(Report report, Statement statement) {
    List<List<Span>> things = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span piece : bySentence(report, statement.content().spans())) {
      boolean full = words(report, open) >= LEAST_WORDS;
      if (full && !isInOneSentence(report, open.getLast(), piece)) {
        things.add(List.copyOf(open));
        open.clear();
      }
      open.add(piece);
    }
    if (words(report, open) >= LEAST_WORDS || things.isEmpty()) {
      things.add(List.copyOf(open));
    } else {
      List<Span> last = new ArrayList<>(things.removeLast());
      last.addAll(open);
      things.add(List.copyOf(last));
    }
    return things;
  }

  /** "The bridge, (the mayor said,) is closed" is one thing in two pieces. */
  private static boolean isInOneSentence(Report report, Span piece, Span next) {
    String between = report.text().substring(piece.end(), next.start());
    return !between.startsWith(":")
        && !Clauses.isJoint(between)
        && report.findings().sentences().stream()
            .anyMatch(s -> s.overlaps(piece) && s.overlaps(next) && s.end() > next.start());
  }

  /** Whether its content is hardly more than the denial or refusal of somebody who is named. */
  static boolean onlyRelays(Report report, Statement statement) {
    int length = statement.content().spans().stream().mapToInt(Span::length).sum();
    Span hull = hull(statement.content().spans());
    return report.findings().statements().stream()
        .filter(s -> !s.id().equals(statement.id()) && s.source().isPresent())
        .filter(s -> s.cue().isPresent() && isAgainst(s.stance()))
        .map(Contents::all)
        .anyMatch(inner -> hull.contains(inner) && inner.length() >= MOSTLY * length);
  }

  private static boolean isAgainst(Statement.Stance stance) {
    return switch (stance) {
      case DENIES, NEITHER, DOUBTS -> true;
      case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
    };
  }

  private static Span hull(List<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    return new Span(start, spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  private static Span all(Statement s) {
    List<Span> spans = new ArrayList<>(s.content().spans());
    s.source().ifPresent(source -> spans.addAll(source.spans()));
    s.cue().ifPresent(cue -> spans.addAll(cue.spans()));
    return hull(spans);
  }

  private static List<Span> bySentence(Report report, List<Span> spans) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      for (Span sentence : report.findings().sentences()) {
        if (sentence.end() > start
            && sentence.end() < span.end()
            && sentence.start() < span.end()) {
          pieces.add(new Span(start, sentence.end()));
          start = sentence.end();
          while (start < span.end() && Character.isWhitespace(report.text().charAt(start))) {
            start++;
          }
        }
      }
      if (start < span.end()) {
        pieces.add(new Span(start, span.end()));
      }
    }
    return pieces.stream()
        .flatMap(p -> atColon(report, p))
        .flatMap(p -> Clauses.of(report, p).stream())
        .toList();
  }

  /** What is said and the quotation behind it: "the ship was not too fast: 'We kept the limit.'" */
  private static Stream<Span> atColon(Report report, Span piece) {
    Matcher colon = BEFORE_QUOTATION.matcher(report.words(piece));
    if (!colon.find() || colon.start() == 0 || colon.end() == piece.length()) {
      return Stream.of(piece);
    }
    Span said = new Span(piece.start(), piece.start() + colon.start());
    return Stream.of(said, new Span(piece.start() + colon.end(), piece.end()));
  }

  private static int words(Report report, List<Span> spans) {
    return spans.stream().mapToInt(s -> Terms.of(report.text(), s).size()).sum();
  }
}
