package org.parallax.quantities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Span;

/**
 * Phrases with what they mean; finds the longest one that starts or ends at a word. Phrases are cut
 * as sentences are, so "km/h" and "us$" match however they are written.
 */
final class PhraseTable<T> {

  /** A phrase found: what it means and how many words it has. */
  record Hit<T>(T meaning, int words) {}

  private final Map<String, T> phrases = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private int longest;

  void add(String phrase, T meaning) {
    var span = new Span(0, phrase.length());
    var token = new Token(span, phrase, "X");
    Words words = WordCutter.cut(phrase, new Sentence(span, 0, false, List.of(token)), List.of());
    phrases.putIfAbsent(words.phrase(0, words.size()), meaning);
    firstWords.add(words.lower(0));
    lastWords.add(words.lower(words.size() - 1));
    longest = Math.max(longest, words.size());
  }

  /** The longest phrase that starts at {@code from}. */
  Optional<Hit<T>> startingAt(Words words, int from) {
    boolean known = words.in(from, firstWords);
    for (int n = known ? Math.min(longest, words.size() - from) : 0; n > 0; n--) {
      T meaning = phrases.get(words.phrase(from, from + n));
      if (meaning != null) {
        return Optional.of(new Hit<>(meaning, n));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends before {@code to}. */
  Optional<Hit<T>> endingAt(Words words, int to) {
    return endingAt(words, to, longest);
  }

  /** The longest phrase of at most {@code most} words that ends before {@code to}. */
  Optional<Hit<T>> endingAt(Words words, int to, int most) {
    boolean known = words.in(to - 1, lastWords);
    for (int n = known ? Math.min(most, to) : 0; n > 0; n--) {
      T meaning = phrases.get(words.phrase(to - n, to));
      if (meaning != null) {
        return Optional.of(new Hit<>(meaning, n));
      }
    }
    return Optional.empty();
  }
}
