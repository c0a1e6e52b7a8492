package org.parallax.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.NameKey;
import org.parallax.gazetteer.Reference;
import org.parallax.language.Prose;

/**
 * Finds the words that the gazetteer knows: from every capitalised word on the longest run of words
 * that is a name. Immutable, thread-safe.
 */
final class CandidateFinder {

  private static final int LONGEST = 6;
  private static final Set<String> INNER =
      Set.of(
          "of", "the", "and", "de", "la", "del", "el", "al", "upon", "on", "sur", "du", "des",
          "von", "am", "an", "der", "di", "do", "da", "le", "les", "ez", "ash", "in", "by", "d",
          "den", "dos", "das", "sous", "en", "y", "a", "under", "s");

  private final Gazetteer gazetteer;

  CandidateFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** All candidates in reading order, none overlapping another. */
  List<Candidate> find(Prose prose) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < prose.sentences().size(); i++) {
      List<Word> words = Words.of(prose.text(), prose.sentences().get(i));
      int at = 0;
      while (at < words.size()) {
        at = words.get(at).capital() ? match(prose.text(), words, at, i, found) : at + 1;
      }
    }
    return found;
  }

  /** Adds the longest name that begins at a word; returns the word after it, or the next one. */
  private int match(String text, List<Word> words, int at, int sentence, List<Candidate> found) {
    int longest = at;
    while (longest + 1 < words.size()
        && longest - at + 1 < LONGEST
        && words.get(longest + 1).joined()
        && (words.get(longest + 1).capital() || INNER.contains(words.get(longest + 1).text()))) {
      longest++;
    }
    for (int last = longest; last >= at; last--) {
      if (words.get(last).capital()) {
        int end = words.get(last).end();
        String key = NameKey.of(text.substring(words.get(at).start(), end));
        boolean dot = end < text.length() && text.charAt(end) == '.';
        if (last == at
            && (dot || words.get(at).text().length() == 2)
            && afterComma(text, words, at)) {
          List<Reference> abbreviated = gazetteer.find(key + ".");
          if (!abbreviated.isEmpty()) {
            found.add(new Candidate(words, at, last, key + ".", abbreviated, dot, sentence));
            return last + 1;
          }
        }
        List<Reference> references = key.isEmpty() ? List.of() : gazetteer.find(key);
        if (!references.isEmpty()
            && !(key.length() <= 3 && shortened(words.get(at), references))
            && !(last > at
                && words.get(last).text().equals("City")
                && references.stream().noneMatch(Reference::own))) {
          found.add(new Candidate(words, at, last, key, references, false, sentence));
          return last + 1;
        }
      }
    }
    return at + 1;
  }

  private static boolean afterComma(String text, List<Word> words, int at) {
    return at > 0
        && words.get(at).start() - words.get(at - 1).end() <= 3
        && text.substring(words.get(at - 1).end(), words.get(at).start()).contains(",");
  }

  /** Whether a short form such as "US" is written as another word would be: "Us". */
  private static boolean shortened(Word word, List<Reference> references) {
    if (word.shouted()) {
      return false;
    }
    return references.stream().noneMatch(Reference::own);
  }
}
