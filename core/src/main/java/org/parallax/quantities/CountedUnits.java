package org.parallax.quantities;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parallax.lexicon.WordList;

/** Names the unit of a count: the plain singular of the noun that is counted. */
final class CountedUnits {

  /** Nouns that say little without the noun before them: "body bags", "job cuts". */
  private static final Set<String> LIGHT =
      Set.copyOf(WordList.lines(CountedUnits.class, "light-nouns.txt"));

  private final Map<String, String> plain = new HashMap<>();
  private final Singular singular;

  CountedUnits(Singular singular) {
    this.singular = singular;
    for (String line : WordList.lines(CountedUnits.class, "plain-units.txt")) {
      String[] entry = line.split(" ");
      for (String noun : entry) {
        plain.put(noun, entry[0]);
      }
    }
  }

  /** The unit that {@code phrase} names; a name that is plural counts persons ("Egyptians"). */
  String of(Words words, NounPhrase phrase) {
    Word head = words.at(phrase.head());
    if (phrase.head() == phrase.to() - 1 && isPeople(words, phrase.head())) {
      return "person";
    }
    String noun = singular.of(head.lower());
    String unit = plain.getOrDefault(noun, noun);
    int before = phrase.head() - 1;
    boolean compound =
        LIGHT.contains(noun)
            && phrase.head() < phrase.to()
            && before >= phrase.from()
            && words.isTag(before, "NOUN")
            && !words.at(before).isCapital()
            && words.at(before).isLetters();
    return compound ? words.lower(before) + " " + unit : unit;
  }

  private static boolean isPeople(Words words, int i) {
    Word word = words.at(i);
    return word.isCapital()
        && !words.at(i - 1).isCapital()
        && word.lower().matches(".*(ans|ese|ish|is|ers)");
  }
}
