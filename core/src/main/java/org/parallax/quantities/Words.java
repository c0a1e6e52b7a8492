package org.parallax.quantities;

import java.util.List;
import java.util.Set;
import org.parallax.model.Span;

/** The words of one sentence in reading order. */
final class Words {

  private final List<Word> all;

  Words(List<Word> all) {
    this.all = List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  /** The word at {@code i}; beyond the sentence an empty one. */
  Word at(int i) {
    return i >= 0 && i < all.size() ? all.get(i) : Word.NONE;
  }

  String lower(int i) {
    return at(i).lower();
  }

  boolean is(int i, String word) {
    return at(i).lower().equals(word);
  }

  boolean in(int i, Set<String> words) {
    return words.contains(at(i).lower());
  }

  boolean isTag(int i, String tag) {
    return at(i).tag().equals(tag);
  }

  /** Whether a hyphen at {@code i} joins the words around it. */
  boolean joins(int i) {
    return at(i).isDash() && at(i).glued() && at(i + 1).glued();
  }

  /** The words {@code [from, to)} in small letters with single spaces, as phrases are looked up. */
  String phrase(int from, int to) {
    var out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        out.append(' ');
      }
      out.append(at(i).lower());
    }
    return out.toString();
  }

  /** From the first character of {@code from} to the last of {@code to - 1}. */
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}
