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

  /** The share of its code units that stand in links. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** The number of words. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = text.charAt(i) != ' ';
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’»)] ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?…。".indexOf(text.charAt(i)) >= 0;
  }
}
