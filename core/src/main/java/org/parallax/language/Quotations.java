package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/**
 * Where a text stands between quotation marks: double marks of every form, and single marks that
 * enclose several words. A quotation that a paragraph leaves open goes on where the next one opens
 * again or closes without opening. For one text; not thread-safe.
 */
public final class Quotations {

  /**
   * Words between marks, the marks left out.
   *
   * @param span where they stand
   * @param closed whether a mark closes them in their paragraph; words after a mark that nothing
   *     closes may be the writer's own again
   */
  public record Quotation(Span span, boolean closed) {}

  /**
   * An open mark that nothing closes within this many characters encloses one paragraph at most.
   */
  private static final int FARTHEST_CLOSE = 1500;

  /** Fewer characters between single marks are a name or a scare quote. */
  private static final int SHORTEST_SINGLE = 15;

  private static final String BEFORE_OPENING = "([{—–-/:>";

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private char opened;
  private int paragraphEnd = -1;

  private Quotations(String text) {
    this.text = text;
  }

  /** The quotations in reading order. */
  public static List<Quotation> of(String text) {
    Quotations quotations = new Quotations(text);
    for (int i = 0; i < text.length(); i++) {
      quotations.read(i);
    }
    if (quotations.open >= 0) {
      quotations.end(quotations.lastPossible(text.length()), false);
    }
    return List.copyOf(quotations.found);
  }

  private void read(int i) {
    char c = text.charAt(i);
    if (open >= 0 && i - open > FARTHEST_CLOSE) {
      end(lastPossible(i), false);
    }
    if (c == '\n' && open >= 0 && paragraphEnd < 0) {
      if (isSingle(opened)) {
        open = -1;
      } else {
        paragraphEnd = i;
      }
    } else if (isDouble(c)) {
      readDouble(i, c);
    } else if (isSingle(c)) {
      readSingle(i, c);
    }
  }

  private void readDouble(int i, char c) {
    boolean opens = opens(i);
    if (open >= 0 && isSingle(opened)) {
      return;
    }
    if (open >= 0 && opens && (paragraphEnd >= 0 || c == '“')) {
      // A paragraph of a longer quotation opens again; marks side by side open a new one.
      end(lastPossible(i), paragraphEnd >= 0);
      begin(i, c);
    } else if (open >= 0) {
      end(i, paragraphEnd < 0);
    } else if (opens) {
      begin(i, c);
    }
  }

  private void readSingle(int i, char c) {
    if (open < 0 && c != '’' && opens(i)) {
      begin(i, c);
    } else if (open >= 0 && isSingle(opened) && c != '‘' && closesSingle(i)) {
      end(i, true);
    }
  }

  private void begin(int i, char c) {
    open = i + 1;
    opened = c;
    paragraphEnd = -1;
  }

  private void end(int at, boolean closed) {
    int shortest = isSingle(opened) ? SHORTEST_SINGLE : 1;
    if (at - open >= shortest && (closed || !isSingle(opened))) {
      found.add(new Quotation(new Span(open, at), closed));
    }
    open = -1;
    paragraphEnd = -1;
  }

  private int lastPossible(int at) {
    return paragraphEnd >= 0 ? paragraphEnd : at;
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    if (c == '“' || c == '„' || c == '«') {
      return true;
    }
    if (c == '”' || c == '»') {
      return false;
    }
    boolean spaceBefore = at == 0 || isSpace(at - 1) || isBeforeOpening(text.charAt(at - 1));
    return spaceBefore && at + 1 < text.length() && !isSpace(at + 1);
  }

  private static boolean isBeforeOpening(char c) {
    return BEFORE_OPENING.indexOf(c) >= 0 || isDouble(c) || c == '‘' || c == '\'';
  }

  /** After a stop or comma, or before one; "the soldiers' families" closes nothing. */
  private boolean closesSingle(int at) {
    boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    char before = text.charAt(at - 1);
    boolean possessive = before == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return !letterAfter && !isSpace(at - 1) && !possessive;
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0';
  }
}
