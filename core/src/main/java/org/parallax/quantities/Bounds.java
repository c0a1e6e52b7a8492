package org.parallax.quantities;

import java.util.Arrays;
import java.util.Optional;
import org.parallax.lexicon.WordList;
import org.parallax.model.Quantity.Modifier;

/** Reads the words that bound a number: "about", "at least", "or more". */
final class Bounds {

  /** A modifier with the words that it takes in before and after the number. */
  record Bound(int from, int to, Modifier modifier) {}

  private final PhraseTable<Modifier> before = new PhraseTable<>();
  private final PhraseTable<Modifier> after = new PhraseTable<>();

  Bounds() {
    for (String line : WordList.lines(Bounds.class, "modifiers.txt")) {
      String[] entry = line.split(" ", 3);
      Modifier modifier =
          Arrays.stream(Modifier.values())
              .filter(m -> m.sign().equals(entry[0]))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("modifiers.txt: " + line));
      (entry[1].equals("before") ? before : after).add(entry[2], modifier);
    }
  }

  /**
   * The bound of the number that stands in {@code [from, to)}, with its currency and unit.
   *
   * @param vague whether the number itself only bounds from below: "dozens"
   */
  Bound read(Words words, int from, int to, boolean vague) {
    int start = from;
    Optional<Modifier> found = Optional.empty();
    for (int stacked = 0; stacked < 3; stacked++) {
      int end = start;
      var hit = before.endingAt(words, end);
      if (hit.isEmpty() && words.is(start - 1, "a")) {
        end = start - 1;
        hit = before.endingAt(words, end);
      }
      if (hit.isEmpty()) {
        break;
      }
      start = end - hit.get().words();
      found = Optional.of(stronger(found, hit.get().meaning()));
    }
    var hit = after.startingAt(words, to).filter(h -> !isSign(words, to));
    if (hit.isPresent() && !continues(words, to + hit.get().words())) {
      found = Optional.of(stronger(found, hit.get().meaning()));
      return new Bound(start, to + hit.get().words(), found.get());
    }
    return new Bound(start, to, found.orElse(vague ? Modifier.AT_LEAST : Modifier.EQUAL));
  }

  /** Whether a bound ends before the word at {@code i}. */
  boolean endsAt(Words words, int i) {
    return before.endingAt(words, i).isPresent();
  }

  /** "500 +0.3%": the plus belongs to the next number. */
  private static boolean isSign(Words words, int i) {
    return words.at(i).isSign() && words.at(i + 1).isNumber() && words.at(i + 1).glued();
  }

  /** "or more than 3" starts another number, "or more" ends this one. */
  private static boolean continues(Words words, int next) {
    return words.is(next, "than");
  }

  /** A true bound says more than "about". */
  private static Modifier stronger(Optional<Modifier> outer, Modifier inner) {
    return outer.isPresent() && outer.get() != Modifier.ABOUT ? outer.get() : inner;
  }
}
