package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parallax.model.Span;

/** The words of a page on one line, and where it was found to fall into pieces. Changes. */
final class RunOnWords {
  private static final int WINDOW = 60;

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();

  RunOnWords(String text, Span span) {
    this.text = text;
    int at = span.start();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && !Lines.blank(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        tokens.add(new Span(at, end));
      }
      at = end + 1;
    }
  }

  int size() {
    return tokens.size();
  }

  /** Where word {@code i} stands. */
  Span span(int i) {
    return tokens.get(i);
  }

  /** Word {@code i}, or nothing outside the line. */
  String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).of(text);
  }

  /** The words from {@code from} up to {@code to}, as printed. */
  String words(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Some text from {@code from} on. */
  String window(int from) {
    return text.substring(from, Math.min(tokens.getLast().end(), from + WINDOW));
  }

  String text(Span span) {
    return span.of(text);
  }

  void cutBefore(int i) {
    if (i < tokens.size()) {
      cuts.add(tokens.get(i).start());
    }
  }

  boolean cutIsBefore(int i) {
    return i <= 0 || (i < tokens.size() && cuts.contains(tokens.get(i).start()));
  }

  /** The pieces of {@code line}, in order. */
  List<Span> pieces(Span line) {
    List<Span> pieces = new ArrayList<>();
    cuts.add(line.end());
    int from = line.start();
    for (int cut : cuts) {
      if (cut > from) {
        pieces.add(new Span(from, cut));
        from = cut;
      }
    }
    return pieces;
  }

  /** Whether {@code word} opens with a capital, quotation marks aside. */
  static boolean capital(String word) {
    int at = 0;
    while (at < word.length() && "“\"‘'(".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at < word.length() && Character.isUpperCase(word.charAt(at));
  }
}
