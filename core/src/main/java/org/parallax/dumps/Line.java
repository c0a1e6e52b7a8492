package org.parallax.dumps;

import org.parallax.model.Span;

/**
 * A line of a text dump that is not blank, without the white space and the list or heading marks
 * around it; where the text was broken to fit a width, the whole of what was one line.
 *
 * @param start the first code unit of the line's words
 * @param end one past the last code unit of the line's words
 * @param outerStart as {@code start}, with the marks before the words
 * @param outerEnd as {@code end}, with the marks after the words
 * @param gap whether a blank line stands above
 * @param words the words themselves, without marks of links and with single spaces
 * @param folded the words as they are compared: lower case, straight apostrophes, single spaces
 * @param count how many words there are, counted up to a limit
 */
record Line(
    int start,
    int end,
    int outerStart,
    int outerEnd,
    boolean gap,
    String words,
    String folded,
    int count) {

  /** Headlines are not longer; ledes that lost their full stop are. */
  private static final int LONGEST_HEADLINE = 160;

  /** A paragraph of the story has this many words, or ends as a sentence does. */
  static final int PARAGRAPH = 12;

  /** The words with their marks. */
  Span span() {
    return new Span(outerStart, outerEnd);
  }

  /** The words without marks. */
  Span core() {
    return new Span(start, end);
  }

  /** Where a part of the words stands in the text, which is not empty. */
  Span place(String text, int from, int to) {
    return words.length() == end - start
        ? new Span(start + from, start + to)
        : Marks.place(text, core(), from, to);
  }

  /** Whether the line ends as a sentence does, closing quotation marks and brackets aside. */
  boolean ended() {
    int i = words.length() - 1;
    if (words.charAt(i) == ')' && words.length() - words.lastIndexOf('(') <= 30) {
      i = Math.max(i - 1, words.lastIndexOf('(') - 1);
    }
    while (i > 0 && " \"'”’»)]*_".indexOf(words.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;".indexOf(words.charAt(i)) >= 0;
  }

  /** Whether the line reads as a paragraph of a story. */
  boolean paragraph() {
    return count >= (ended() ? PARAGRAPH : 2 * PARAGRAPH);
  }

  /** Whether the line has the shape of a headline: short, no sentence ends inside or after it. */
  boolean headline() {
    if (count < 2 || count > 24 || words.length() > LONGEST_HEADLINE) {
      return false;
    }
    char first = words.charAt(0);
    boolean opens = !Character.isLowerCase(first) && ",.;:)]}-–—".indexOf(first) < 0;
    char last = words.charAt(words.length() - 1);
    return opens && ".;,:…{}".indexOf(last) < 0 && !sentenceInside();
  }

  /** Whether a sentence ends before the end of the line. */
  private boolean sentenceInside() {
    for (int i = words.indexOf(". "); i > 0; i = words.indexOf(". ", i + 1)) {
      int letters = 0;
      while (i - letters > 0 && Character.isLetter(words.charAt(i - letters - 1))) {
        letters++;
      }
      if (letters > 3 && i + 2 < words.length() && opensSentence(words.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c) || c == '"' || c == '“';
  }
}
