package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/** Cuts stretches that are longer than prose into pieces, between words where there are words. */
final class Pieces {
  private Pieces() {}

  /**
   * The pieces of {@code whole}, none longer than {@code longest} code units, without white space
   * around them.
   */
  static List<Span> of(String text, Span whole, int longest) {
    if (whole.length() <= longest) {
      return List.of(whole);
    }
    List<Span> pieces = new ArrayList<>();
    int from = whole.start();
    while (from < whole.end()) {
      int to = Math.min(whole.end(), from + longest);
      if (to < whole.end()) {
        int space = to;
        while (space > from && !Character.isWhitespace(text.charAt(space))) {
          space--;
        }
        to = space > from ? space : to;
        if (space <= from && Character.isLowSurrogate(text.charAt(to))) {
          to--;
        }
      }
      add(text, from, to, pieces);
      from = to;
    }
    return pieces;
  }

  /** Adds what lies between two offsets, without the white space around it, if anything does. */
  static void add(String text, int from, int to, List<Span> pieces) {
    int s = from;
    int e = to;
    while (s < e && Character.isWhitespace(text.charAt(s))) {
      s++;
    }
    while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    if (s < e) {
      pieces.add(new Span(s, e));
    }
  }
}
