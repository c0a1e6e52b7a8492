package org.parallax.encoder;

import java.util.Arrays;
import java.util.Locale;

/** A word in small letters without accents that knows where each letter stands. For one text. */
final class FoldedWord {

  private final String text;
  private final StringBuilder letters = new StringBuilder();
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  FoldedWord(String text) {
    this.text = text;
  }

  /** Adds the letters that text from {@code start} to {@code end} was folded to. */
  void add(String folded, int start, int end) {
    int n = letters.length() + folded.length();
    if (n > starts.length) {
      starts = Arrays.copyOf(starts, 2 * n);
      ends = Arrays.copyOf(ends, 2 * n);
    }
    Arrays.fill(starts, letters.length(), n, start);
    Arrays.fill(ends, letters.length(), n, end);
    letters.append(folded);
  }

  void clear() {
    letters.setLength(0);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int length() {
    return letters.length();
  }

  int start() {
    return starts[0];
  }

  int end() {
    return ends[letters.length() - 1];
  }

  int startOf(int letter) {
    return starts[letter];
  }

  int endOf(int letter) {
    return ends[letter];
  }

  /** The letters as a piece: parts inside a word are marked. */
  String part(int from, int to) {
    String part = letters.substring(from, to);
    return from == 0 ? part : "##" + part;
  }

  int shape() {
    int c = text.codePointAt(start());
    if (Character.isDigit(c)) {
      return Piece.DIGIT;
    }
    if (!Character.isUpperCase(c)) {
      return Piece.LOWER;
    }
    String words = text.substring(start(), end());
    boolean all = length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    return all ? Piece.UPPER : Piece.CAPITAL;
  }
}
