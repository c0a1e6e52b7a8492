package org.parallax.quantities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.lexicon.WordList;
import org.parallax.model.Quantity.Change;

/** Tells a change ("rose by 12", "up 4 per cent", "a 5% cut") from a level ("rose to 12"). */
final class Changes {

  private final Map<String, Change> words = new HashMap<>();

  Changes() {
    for (String line : WordList.lines(Changes.class, "changes.txt")) {
      String[] entry = line.split(" ");
      for (int i = 1; i < entry.length; i++) {
        words.put(entry[i], entry[0].equals("up") ? Change.INCREASE : Change.DECREASE);
      }
    }
  }

  /** Which way the figure says that something moved. */
  Optional<Change> of(Draft draft) {
    Words sentence = draft.words;
    if (draft.isShare() && draft.isSigned()) {
      boolean plus = sentence.is(draft.numeral.from() - 1, "+");
      return Optional.of(plus ? Change.INCREASE : Change.DECREASE);
    }
    int i = draft.from - 1;
    boolean by = sentence.is(i, "by");
    if (by) {
      i--;
    }
    while (sentence.isTag(i, "ADV") && !words.containsKey(sentence.lower(i))) {
      i--;
    }
    Optional<Change> before = Optional.ofNullable(words.get(sentence.lower(i)));
    if (by && before.isEmpty()) {
      before = moved(sentence, i);
    }
    boolean says =
        by
            || draft.isShare()
            || draft.unit.filter(u -> u.equals("point")).isPresent()
            || draft.measure.filter(Unit::isMoney).isPresent()
            || ((sentence.is(i, "up") || sentence.is(i, "down")) && !sentence.isTag(i - 1, "VERB"));
    if (before.isPresent() && says) {
      return before;
    }
    return draft.isShare() ? after(draft) : Optional.empty();
  }

  /** "cut the number of cases by 45%": the verb stands before its object. */
  private Optional<Change> moved(Words sentence, int end) {
    for (int i = end; i >= end - 8 && i >= 0; i--) {
      if (!sentence.at(i).isLetters()) {
        return Optional.empty();
      }
      Change change = words.get(sentence.lower(i));
      if (change != null && sentence.at(i).isVerb()) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }

  /** "a 12% rise", "60% more". */
  private Optional<Change> after(Draft draft) {
    Words sentence = draft.words;
    for (int i = draft.to; i < draft.to + 3; i++) {
      Change change = words.get(sentence.lower(i));
      boolean noun =
          sentence.at(i).isNoun()
              || sentence.is(i, "more")
              || sentence.is(i, "less")
              || sentence.is(i, "fewer")
              || sentence.is(i, "higher")
              || sentence.is(i, "lower");
      if (change != null && noun) {
        return Optional.of(change);
      }
      if (!sentence.isTag(i, "ADJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
