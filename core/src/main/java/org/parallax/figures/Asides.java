package org.parallax.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/**
 * The words around the figures of one report, for a reader who is told of one that has no name of
 * its own, and the part of a year that they are of. Immutable.
 */
final class Asides {

  /** Words to either side that are shown. */
  private static final int WORDS = 7;

  /** Characters to either side in which these words stand. */
  private static final int REACH = 150;

  private static final String MARKS = ",;:.()“”\"\n";
  private static final Pattern QUARTER = Pattern.compile(".*-[QH][1-4]$");

  private final String text;

  /** Its figures and times, in reading order. */
  private final List<Span> numbers;

  private final List<Timex> quarters;

  Asides(Report report) {
    this.text = report.text();
    this.numbers =
        Stream.concat(
                report.findings().quantities().stream().map(Quantity::span),
                report.findings().times().stream().map(Timex::span))
            .sorted()
            .toList();
    this.quarters =
        report.findings().times().stream()
            .filter(t -> QUARTER.matcher(t.value()).matches())
            .toList();
  }

  /**
   * The words around {@code figure} up to the next mark, figure or time; it stands as "…" itself:
   * "will slash … jobs this week".
   */
  String of(Span figure, Span sentence) {
    int before = figure.start();
    for (int words = 0; words < WORDS && before > edge(figure.start(), sentence.start()); ) {
      int at = before - 1;
      if (isEnd(at, figure)) {
        break;
      }
      words += isSpace(at) && before < figure.start() ? 1 : 0;
      before = at;
    }
    int behind = figure.end();
    int end = Math.min(sentence.end(), figure.end() + REACH);
    for (int words = 0; words < WORDS && behind < end && !isEnd(behind, figure); behind++) {
      words += isSpace(behind) && behind > figure.end() ? 1 : 0;
    }
    return shown(
        // What a number was cut off from is no word: "(21)-year-old woman".
        text.substring(before, figure.start()).strip().replaceFirst("^[-–]\\S* ?", ""),
        text.substring(figure.end(), Math.max(behind, figure.end())).strip());
  }

  private static String shown(String before, String behind) {
    return (before.isEmpty() ? "" : before + " ") + "…" + (behind.isEmpty() ? "" : " " + behind);
  }

  private static int edge(int figure, int sentence) {
    return Math.max(sentence, figure - REACH);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** A single quotation mark, which an apostrophe within a word is not. */
  private boolean isQuote(int at) {
    boolean single = "'‘’".indexOf(text.charAt(at)) >= 0;
    boolean inside =
        at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    return single && !inside;
  }

  /** Whether a mark, a digit, another figure or a time stands there. */
  private boolean isEnd(int at, Span figure) {
    char c = text.charAt(at);
    if (MARKS.indexOf(c) >= 0 || Character.isDigit(c) || isQuote(at)) {
      return true;
    }
    int place = Collections.binarySearch(numbers, new Span(at, Integer.MAX_VALUE));
    int last = place >= 0 ? place : -place - 2;
    return last >= 0 && numbers.get(last).contains(at) && !numbers.get(last).overlaps(figure);
  }

  /** The quarter or half of a year that the sentence names nearest to a figure; else empty. */
  String quarter(Span figure, Span sentence) {
    return quarters.stream()
        .filter(t -> sentence.contains(t.span()))
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - figure.start())))
        .map(t -> t.value().substring(t.value().length() - 2))
        .orElse("");
  }
}
