package org.parallax.copies;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/**
 * Where a text stands between quotation marks. Double marks of every form, and typographic single
 * marks that enclose several words. A quotation that a paragraph leaves open goes on where the next
 * one opens again or closes without opening.
 */
final class Quotations {

  /**
   * An open mark that nothing closes within this many characters encloses one paragraph at most.
   */
  private static final int FARTHEST_CLOSE = 1500;

  private static final String SPACE_BEFORE = "([—–-‘'/:";

  private Quotations() {}

  /** The stretches between marks, the marks left out, in reading order. */
  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    int paragraphEnd = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && open >= 0 && paragraphEnd < 0) {
        paragraphEnd = i;
      } else if (isDouble(c)) {
        boolean opens = opens(text, i);
        if (open >= 0 && opens && (paragraphEnd >= 0 || c == '“')) {
          add(found, open, paragraphEnd >= 0 ? paragraphEnd : i);
          open = i + 1;
          paragraphEnd = -1;
        } else if (open >= 0) {
          add(found, open, i);
          open = -1;
          paragraphEnd = -1;
        } else if (opens) {
          open = i + 1;
          paragraphEnd = -1;
        }
      }
      if (open >= 0 && i - open > FARTHEST_CLOSE) {
        add(found, open, paragraphEnd >= 0 ? paragraphEnd : open);
        open = -1;
        paragraphEnd = -1;
      }
    }
    if (open >= 0) {
      add(found, open, paragraphEnd >= 0 ? paragraphEnd : text.length());
    }
    return found;
  }

  private static void add(List<Span> found, int start, int end) {
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (c == '“' || c == '„' || c == '«') {
      return true;
    }
    if (c == '”' || c == '»') {
      return false;
    }
    boolean spaceBefore =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || SPACE_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    boolean spaceAfter = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return spaceBefore && !spaceAfter;
  }
}
