package org.parallax.dumps;

import java.util.List;
import org.parallax.model.Span;

/**
 * The width at which a text is broken into lines, by which a line that goes on in the next is told
 * from one that ends. Immutable.
 *
 * @param width how many code units fit into a line, indentation included; 0 where nothing is broken
 */
record Wrapping(int width) {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 132;

  /** Lines this much shorter than the longest are still full: a word did not fit. */
  private static final int RAGGED = 12;

  private static final int FEWEST = 3;
  private static final String BY = "By ";

  /** The wrapping of the text with these lines, each a span without its white space at the end. */
  static Wrapping of(List<Row> rows) {
    int[] lengths = new int[WIDEST + 1];
    int longer = 0;
    int followed = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      boolean address = row.address();
      longer += row.width() > WIDEST && !address ? 1 : 0;
      if (row.width() <= WIDEST && !rows.get(i + 1).gap() && !address) {
        lengths[row.width()]++;
        followed++;
      }
    }
    int width = widest(lengths);
    int full = 0;
    for (int length = Math.max(0, width - RAGGED); length <= width; length++) {
      full += lengths[length];
    }
    boolean wrapped =
        width >= NARROWEST && full >= FEWEST && full * 4 >= followed && longer <= full / 4;
    return new Wrapping(wrapped ? width : 0);
  }

  /** The greatest length of a line; single ones that stand out are passed over. */
  private static int widest(int[] lengths) {
    for (int length = WIDEST; length > 0; length--) {
      int near = 0;
      for (int k = Math.max(0, length - RAGGED); k <= length; k++) {
        near += lengths[k];
      }
      if (lengths[length] > 0 && near >= FEWEST) {
        return length;
      }
    }
    return 0;
  }

  /** Whether {@code row} goes on in {@code next}: the first word there did not fit. */
  boolean continues(Row row, Row next) {
    return width > 0
        && !next.gap()
        && !next.opensItem()
        && !next.opensByline()
        && row.width() + 1 + next.firstWord() > width
        && row.width() + RAGGED + next.firstWord() > width;
  }

  /**
   * A line of the text that is not blank.
   *
   * @param text the whole text
   * @param lineStart where the line starts, with its indentation
   * @param span its words and marks
   * @param gap whether a blank line stands above
   */
  record Row(String text, int lineStart, Span span, boolean gap) {
    int width() {
      return span.end() - lineStart;
    }

    int firstWord() {
      int end = span.start();
      while (end < span.end() && !Lines.blank(text.charAt(end))) {
        end++;
      }
      return end - span.start();
    }

    /** Whether a bullet, a hash or the like opens the line. */
    boolean opensItem() {
      char c = text.charAt(span.start());
      boolean spaced = span.length() > 1 && Lines.blank(text.charAt(span.start() + 1));
      return c == '#' || c == '|' || c == '•' || c == '>' || (spaced && "*-+·▪●".indexOf(c) >= 0);
    }

    /** Whether "By" and a capital open the line. */
    boolean opensByline() {
      int name = span.start() + BY.length();
      return text.startsWith(BY, span.start())
          && name < span.end()
          && Character.isUpperCase(text.charAt(name));
    }

    boolean address() {
      return text.indexOf("://", span.start(), span.end()) >= 0;
    }
  }
}
