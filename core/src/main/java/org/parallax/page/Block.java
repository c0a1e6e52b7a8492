package org.parallax.page;

import org.jsoup.nodes.Element;

/**
 * A run of words between two line breaks of the page.
 *
 * @param element the innermost block element that holds it
 * @param kind what the markup says it is
 * @param text its words, white space squeezed
 * @param linked how many of its code units stand in links
 * @param strong whether all of it is set in bold
 */
record Block(Element element, Kind kind, String text, int linked, boolean strong) {

  /** What markup says of a block. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CELL,
    OTHER
  }

  /** Fewer words than this make a label rather than a sentence. */
  static final int SHORT = 8;

  private static final int LONG = 25;

  /** How many words a sentence that is mostly links has besides them. */
  private static final int FEWEST_PLAIN = 4;

  /**
   * How much it reads like text: its words where it is prose, less than nothing where it is links
   * or a label.
   */
  double value() {
    int words = words();
    double links = linkDensity();
    boolean prose = words >= LONG || (words >= SHORT && (endsSentence() || text.endsWith(":")));
    if (links > 0.5) {
      double plain = words * (1 - links);
      return prose && endsSentence() && plain >= FEWEST_PLAIN ? plain : -words - 2.0;
    }
    if (prose) {
      return words * (1 - 1.5 * links);
    }
    boolean listed = (kind == Kind.ITEM || kind == Kind.CELL) && linked == 0;
    return listed || kind == Kind.PARAGRAPH || kind == Kind.HEADING ? 0 : -2;
  }

  /** The share of its code units that stand in links. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** The number of words. */
  int words() {
    return WordCount.of(text);
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’»)]」』） ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?…。！？｡।۔؟".indexOf(text.charAt(i)) >= 0;
  }
}
