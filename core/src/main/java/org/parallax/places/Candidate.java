package org.parallax.places;

import java.util.List;
import org.parallax.gazetteer.Reference;
import org.parallax.model.Span;

/**
 * Words that may name a place, with all the places of that name.
 *
 * @param words the words of its sentence
 * @param first the first word of the name
 * @param last the last word of the name
 * @param key under which the gazetteer has it
 * @param references what the gazetteer has
 * @param stop whether the full stop after the last word belongs to it, as in "Ky."
 * @param sentence number of the sentence
 */
record Candidate(
    List<Word> words,
    int first,
    int last,
    String key,
    List<Reference> references,
    boolean stop,
    int sentence) {

  /** Copies the lists. */
  Candidate {
    references = List.copyOf(references);
  }

  /** The words. */
  Span span() {
    return new Span(words.get(first).start(), words.get(last).end() + (stop ? 1 : 0));
  }

  /** How many words it has. */
  int length() {
    return last - first + 1;
  }

  /** The word before the name, joined to it or not; null-free: an empty word at the beginning. */
  String before() {
    return first == 0 ? "" : words.get(first - 1).text();
  }

  /** The word after the name; empty at the end. */
  String after() {
    return last + 1 == words.size() ? "" : words.get(last + 1).text();
  }

  /** Whether a capitalised word stands right before the name, not joined by a hyphen. */
  boolean capitalBefore() {
    return first > 0
        && words.get(first).joined()
        && !words.get(first).hyphen()
        && words.get(first - 1).capital();
  }

  /** Whether a capitalised word stands right after the name. */
  boolean capitalAfter() {
    return last + 1 < words.size() && words.get(last + 1).joined() && words.get(last + 1).capital();
  }
}
