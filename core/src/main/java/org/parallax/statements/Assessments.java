package org.parallax.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Police put the crowd at 5,000, the union at 20,000", "the organisers spoke of 200": who gives a
 * number, where the encoder finds no cue. For one report.
 */
final class Assessments {

  private static final Set<String> PUTTING =
      Set.of("put", "puts", "putting", "estimated", "estimates", "estimate");
  private static final Set<String> SPEAKING = Set.of("spoke", "speak", "speaks");

  /** Tokens between the verb and the number. */
  private static final int REACH = 14;

  /** Tokens of a clause at most; what is longer is a table. */
  private static final int LONGEST = 60;

  private final Words words;
  private final NounPhrases phrases;

  Assessments(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** The statements, with those that give a number, in the order of their first words. */
  List<Draft> attach(List<Draft> found) {
    var cues = new BitSet();
    found.stream().flatMap(d -> d.cue().stream()).forEach(c -> cues.set(c.from(), c.to()));
    List<Draft> all = new ArrayList<>(found);
    for (int i = 1; i < words.size(); i++) {
      boolean gives = words.in(i, PUTTING) || words.in(i, SPEAKING);
      if (gives && !cues.get(i)) {
        assessed(i, all);
      }
    }
    all.sort(Comparator.comparingInt(Draft::first));
    return all;
  }

  private void assessed(int verb, List<Draft> all) {
    int floor = words.firstOf(words.sentence(verb));
    int ceiling = words.endOf(words.sentence(verb));
    int number =
        words.in(verb, SPEAKING) && words.is(verb + 1, "of") && isNumber(verb + 2)
            ? verb + 1
            : words.in(verb, PUTTING) ? measured(verb, ceiling) : -1;
    int last = verb - 1;
    while (last > floor
        && words.tag(last).equals("AUX")
        && !words.is(last, "was", "were", "been")) {
      last--;
    }
    boolean giver = last >= floor && (words.nominal(last) || words.tag(last).equals("PRON"));
    if (number < 0 || !giver || words.relative(new Stretch(last, last + 1))) {
      return;
    }
    int end = clauseEnd(number, ceiling);
    Stretch source = new Stretch(phrases.start(last, floor), last + 1);
    all.add(draft(source, new Stretch(verb, verb + 1), new Stretch(verb + 1, end)));
    another(end, ceiling).ifPresent(all::add);
  }

  /** "(police put the crowd at 5,000), the union at 20,000". */
  private Optional<Draft> another(int comma, int ceiling) {
    int first = comma + 1;
    while (words.is(first, "and", "while", "but")) {
      first++;
    }
    if (!words.comma(comma) || first >= ceiling) {
      return Optional.empty();
    }
    int at = phrases.coreEnd(first, ceiling);
    return at > first && at < ceiling && words.is(at, "at") && isNumber(at + 1)
        ? Optional.of(
            draft(
                new Stretch(first, at),
                new Stretch(at, at + 1),
                new Stretch(at + 1, clauseEnd(at, ceiling))))
        : Optional.empty();
  }

  /** The "at" before the number, or -1. */
  private int measured(int verb, int ceiling) {
    for (int i = verb + 2; i < Math.min(ceiling, verb + REACH); i++) {
      if (words.is(i, "at") && isNumber(i + 1)) {
        return i;
      }
      boolean moved = words.is(i, "on", "into", "onto", "up", "down", "off", "out");
      if (moved || words.comma(i) || words.is(i, ";", ":")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a number stands at {@code i} or behind a word or two that hedge it. */
  private boolean isNumber(int i) {
    for (int k = i; k < i + 3; k++) {
      if (words.tag(k).equals("NUM") || startsWithDigit(k)) {
        return true;
      }
      if (!words.is(
          k, "about", "around", "some", "between", "more", "less", "fewer", "than", "at", "least",
          "most", "nearly", "almost", "over", "up", "to", "roughly", "just", "only")) {
        return false;
      }
    }
    return false;
  }

  private boolean startsWithDigit(int i) {
    String word = words.lower(i);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private int clauseEnd(int from, int ceiling) {
    int i = from + 1;
    int end = Math.min(ceiling, from + LONGEST);
    while (i < end && !words.comma(i) && !words.is(i, ".", ";", ":", "!", "?", "\n")) {
      i++;
    }
    return i;
  }

  private static Draft draft(Stretch source, Stretch cue, Stretch content) {
    return new Draft(
        Optional.of(source),
        List.of(cue),
        List.of(content),
        Draft.Manner.PLAIN,
        List.of(),
        new Stretch(Math.min(source.from(), cue.from()), cue.to()));
  }
}
