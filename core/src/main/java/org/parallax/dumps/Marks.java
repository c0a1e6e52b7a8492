package org.parallax.dumps;

import org.parallax.model.Span;

/**
 * The marks that a flattening puts among the words: white space of any width, numbers of links
 * ("[12]"), the addresses of Markdown's links and pictures, and its marks for strong print. Words
 * are compared without them.
 */
final class Marks {
  private static final int LONGEST_LABEL = 300;
  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_NUMBER = 4;

  private Marks() {}

  /** The words of {@code text} in {@code span} without marks, one space between them. */
  static String strip(String text, Span span) {
    StringBuilder words = new StringBuilder(span.length());
    walk(text, span, words, Integer.MAX_VALUE);
    return words.toString().strip();
  }

  /** Where in {@code text} the part of the stripped words stands; it is not empty. */
  static Span place(String text, Span span, int from, int to) {
    int start = walk(text, span, new StringBuilder(), from);
    int last = walk(text, span, new StringBuilder(), to - 1);
    return new Span(start, Math.min(last + 1, span.end()));
  }

  /** Appends the words up to {@code offset}; returns where it stopped. */
  private static int walk(String text, Span span, StringBuilder words, int offset) {
    int at = span.start();
    int labelEnd = -1;
    while (at < span.end()) {
      int next =
          at == labelEnd ? closing(text, at, span.end(), ')') + 1 : passed(text, at, span.end());
      if (next > at && at != labelEnd && text.charAt(next - 1) == '[') {
        labelEnd = closing(text, next, span.end(), ']');
      }
      if (next == at) {
        char c = text.charAt(at);
        boolean blank = Lines.blank(c);
        if (!blank && words.length() == offset) {
          return at;
        }
        boolean spaced = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
        words.append(blank ? spaced ? "" : " " : String.valueOf(c));
        next++;
      }
      at = next;
    }
    return at;
  }

  /** One past the mark that starts at {@code at}, or {@code at} where none does. */
  private static int passed(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '*' && text.startsWith("**", at)) {
      return at + 2;
    }
    if (c == '[' && numbered(text, at, end)) {
      return text.indexOf(']', at) + 1;
    }
    int open = c == '!' && text.startsWith("![", at) ? at + 1 : at;
    return text.charAt(open) == '[' && linked(text, open, end) ? open + 1 : at;
  }

  private static boolean numbered(String text, int at, int end) {
    int i = at + 1;
    while (i < end && i - at <= LONGEST_NUMBER && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > at + 1 && i < end && text.charAt(at) == '[' && text.charAt(i) == ']';
  }

  /** Whether a Markdown link opens at {@code at}: words in brackets, an address behind them. */
  private static boolean linked(String text, int at, int end) {
    int close = closing(text, at + 1, Math.min(end, at + LONGEST_LABEL), ']');
    return close > 0
        && close + 1 < end
        && text.charAt(close + 1) == '('
        && closing(text, close + 2, end, ')') > 0;
  }

  /** Where {@code bracket} stands first, not far from {@code at}; or -1. */
  private static int closing(String text, int at, int end, char bracket) {
    for (int i = at; i < Math.min(end, at + LONGEST_ADDRESS); i++) {
      if (text.charAt(i) == bracket) {
        return i;
      }
      if (text.charAt(i) == '[' && bracket == ']') {
        return -1;
      }
    }
    return -1;
  }
}
