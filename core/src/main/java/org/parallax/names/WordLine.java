package org.parallax.names;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;

/**
 * The words of one sentence.
 *
 * @param words in reading order
 * @param shouting whether its capitals tell nothing: a headline in title case or all in capitals
 */
record WordLine(List<Word> words, boolean shouting) {

  WordLine {
    words = List.copyOf(words);
  }

  /** The line of {@code words}; a sentence that is closed by a full stop is no headline. */
  static WordLine of(List<Word> words, boolean closed) {
    int long4 = 0;
    int capitalised = 0;
    int shouted = 0;
    for (Word w : words) {
      if (w.text().length() >= 4 && Character.isLetter(w.text().charAt(0))) {
        long4++;
        capitalised += Character.isUpperCase(w.text().charAt(0)) ? 1 : 0;
        shouted += w.isAllCapitals() ? 1 : 0;
      }
    }
    boolean title = !closed && long4 >= 4 && capitalised * 10 >= long4 * 8 && words.size() >= 6;
    boolean loud = long4 >= 3 && shouted * 10 >= long4 * 7;
    return new WordLine(words, title || loud);
  }

  /** The folded word at {@code i}, or an empty string outside the sentence. */
  String folded(int i) {
    return i >= 0 && i < words.size() ? words.get(i).folded() : "";
  }

  /** Whether the word at {@code i} exists and directly follows the one before. */
  boolean followsDirectly(int i) {
    return i > 0
        && i < words.size()
        && words.get(i).followsDirectly()
        && !words.get(i - 1).possessive();
  }

  /** Where the last word ends; 0 without words. */
  int end() {
    return words.isEmpty() ? 0 : words.getLast().span().end();
  }

  /** The words that {@code span} touches, if any. */
  Optional<Phrase> phrase(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < words.size() && words.get(to).span().start() < span.end()) {
      to++;
    }
    return from < to ? Optional.of(Phrase.open(this, from, to)) : Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
