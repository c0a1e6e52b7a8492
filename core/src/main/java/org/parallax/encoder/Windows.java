package org.parallax.encoder;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/**
 * Cuts a text into windows: paragraphs, and long ones where a sentence may end. Immutable.
 *
 * @param pieces cuts the words
 * @param most pieces in a window, context not counted
 * @param context most pieces of what stands before; 0 for none
 */
public record Windows(WordPieces pieces, int most, int context) {

  /** In UTF-16 code units, a long book: what a text has beyond is not cut. */
  private static final int MOST_TEXT = 1_000_000;

  /** A window shorter than this is not worth a cut. */
  private static final int LEAST = 20;

  /** The windows of {@code text}, whose lines are its paragraphs. */
  public List<Window> of(String text, Style style) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end + 1) {
      int line = text.indexOf('\n', start);
      end = line < 0 ? text.length() : line;
      if (end > start) {
        lines.add(new Span(start, end));
      }
    }
    return of(text, lines, style);
  }

  /**
   * The windows of {@code paragraphs}, in reading order; together they hold every piece once, up to
   * a million characters.
   *
   * @param paragraphs in reading order
   */
  public List<Window> of(String text, List<Span> paragraphs, Style style) {
    List<Window> windows = new ArrayList<>();
    List<Piece> before = List.of();
    int left = MOST_TEXT;
    for (Span span : paragraphs) {
      int end = Math.min(span.end(), span.start() + left);
      left -= end - span.start();
      List<Piece> paragraph = pieces.cut(text, span.start(), end);
      for (int from = 0, to; from < paragraph.size(); from = to) {
        to = cut(text, paragraph, from);
        List<Piece> own = paragraph.subList(from, to);
        if (isProse(text, own)) {
          windows.add(window(style, tail(text, before), own));
        }
        before = own;
      }
    }
    return windows;
  }

  /** Whether one piece in four is a word; nothing can be found among marks. */
  private static boolean isProse(String text, List<Piece> pieces) {
    long words =
        pieces.stream().filter(p -> Character.isLetterOrDigit(text.codePointAt(p.start()))).count();
    return words * 4 >= pieces.size();
  }

  private static Window window(Style style, List<Piece> context, List<Piece> own) {
    List<Piece> all = new ArrayList<>(context);
    all.addAll(own);
    return new Window(style, all, context.size());
  }

  /** The end of the window that begins at {@code from}. */
  private int cut(String text, List<Piece> paragraph, int from) {
    if (paragraph.size() - from <= most) {
      return paragraph.size();
    }
    int longest = from + most;
    for (int k = longest; k > from + LEAST; k--) {
      if (mayBeginSentence(text, paragraph, k)) {
        return k;
      }
    }
    return longest;
  }

  /** The last sentence of {@code before}, where it is short enough. */
  private List<Piece> tail(String text, List<Piece> before) {
    if (context == 0 || before.isEmpty()) {
      return List.of();
    }
    int earliest = Math.max(0, before.size() - context);
    for (int k = before.size() - 1; k > earliest; k--) {
      if (mayBeginSentence(text, before, k)) {
        return before.subList(k, before.size());
      }
    }
    return before.subList(earliest, before.size());
  }

  private static boolean mayBeginSentence(String text, List<Piece> pieces, int k) {
    Piece piece = pieces.get(k);
    if (piece.glued() || k == 0) {
      return false;
    }
    int last = k - 1;
    while (last > 0 && isIn(text, pieces.get(last), "\"”’')")) {
      last--;
    }
    int c = text.codePointAt(piece.start());
    boolean capital = Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'".indexOf(c) >= 0;
    return capital && isIn(text, pieces.get(last), ".!?");
  }

  private static boolean isIn(String text, Piece piece, String marks) {
    return piece.end() == piece.start() + 1 && marks.indexOf(text.charAt(piece.start())) >= 0;
  }
}
