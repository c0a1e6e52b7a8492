package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/** Cuts a text into its lines that are not blank. */
final class Lines {

  private static final int COUNTED = 400;

  /** A line this long that has most of the text is a whole page. */
  private static final int RUN_ON = 600;

  private static final int LONGEST_RUN_ON = 500_000;
  private static final String MARKS_BEFORE = "#*>_•·▪●■►▶-–—|";
  private static final String MARKS_AFTER = "*_|";

  private Lines() {}

  /**
   * The lines from {@code from} to {@code to}, in order, those that were broken to fit a width made
   * whole; a line of nothing but marks keeps them.
   */
  static List<Line> cut(String text, int from, int to, Furniture furniture) {
    List<Wrapping.Row> rows = rows(text, from, to);
    Wrapping wrapping = Wrapping.of(rows);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Wrapping.Row first = rows.get(i);
      while (i + 1 < rows.size() && wrapping.continues(rows.get(i), rows.get(i + 1))) {
        i++;
      }
      Span whole = new Span(first.span().start(), rows.get(i).span().end());
      boolean runOn =
          whole.length() >= RUN_ON
              && whole.length() <= LONGEST_RUN_ON
              && whole.length() * 2 > to - from;
      for (Span piece : runOn ? RunOn.pieces(text, whole, furniture) : List.of(whole)) {
        lines.add(line(text, piece.start(), lastWord(text, piece), first.gap()));
      }
    }
    return lines;
  }

  private static int lastWord(String text, Span piece) {
    int end = piece.end();
    while (end > piece.start() + 1 && blank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static List<Wrapping.Row> rows(String text, int from, int to) {
    List<Wrapping.Row> rows = new ArrayList<>();
    boolean gap = true;
    int at = from;
    while (at < to) {
      int stop = at;
      while (stop < to && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
        stop++;
      }
      int start = at;
      int end = stop;
      while (start < end && blank(text.charAt(start))) {
        start++;
      }
      while (end > start && blank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        rows.add(new Wrapping.Row(text, at, new Span(start, end), gap));
      }
      gap = start == end;
      at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
    }
    return rows;
  }

  /** The line of {@code text} between two places where it has words or marks. */
  static Line line(String text, int outerStart, int outerEnd, boolean gap) {
    int start = outerStart;
    while (start < outerEnd
        && (MARKS_BEFORE.indexOf(text.charAt(start)) >= 0 || blank(text.charAt(start)))) {
      start++;
    }
    if (dialogueDash(text, outerStart)) {
      start = outerStart;
    }
    int end = outerEnd;
    while (end > start
        && (MARKS_AFTER.indexOf(text.charAt(end - 1)) >= 0 || blank(text.charAt(end - 1)))) {
      end--;
    }
    if (start >= end) {
      start = outerStart;
      end = outerEnd;
    }
    String words = Marks.strip(text, new Span(start, end));
    if (words.isEmpty()) {
      words = text.substring(start, end);
    }
    return new Line(start, end, outerStart, outerEnd, gap, words, fold(words), count(words));
  }

  /** A dash before words may open speech or a signature, unlike other marks; it stays. */
  private static boolean dialogueDash(String text, int at) {
    return text.charAt(at) == '—' || text.charAt(at) == '–';
  }

  private static int count(String words) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length() && count < COUNTED; i++) {
      boolean letter = Character.isLetterOrDigit(words.charAt(i));
      if (letter && !inside) {
        count++;
      }
      inside = !blank(words.charAt(i)) && (inside || letter);
    }
    return count;
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /** {@code words} as they are compared: lower case, straight apostrophes, single spaces. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (blank(c)) {
        space = !folded.isEmpty();
        continue;
      }
      if (space) {
        folded.append(' ');
        space = false;
      }
      folded.append(c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return folded.toString();
  }
}
