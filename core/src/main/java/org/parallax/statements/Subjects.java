package org.parallax.statements;

import java.util.List;
import java.util.Optional;

/** Finds the subject of a verb of which the encoder says nothing. For one report. */
final class Subjects {

  private static final int LONGEST_GROUP = 8;

  private final Words words;
  private final NounPhrases phrases;

  Subjects(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** The first token of the verb group to which the token before {@code end} may belong. */
  int groupStart(int end) {
    int floor = words.firstOf(words.sentence(end));
    int i = end;
    while (i > floor && end - i < LONGEST_GROUP && belongs(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean belongs(int i) {
    return words.tag(i).equals("AUX")
        || words.is(i, "not", "n't", "never", "neither", "also", "immediately", "yet")
        || (words.tag(i).equals("ADV") && !words.in(i, Vocabulary.QUESTION_WORDS));
  }

  /**
   * The subject of the verb group that begins at {@code group}: the phrase before it, or behind
   * "and" or "but" that of the attribution before it.
   */
  Optional<Stretch> of(int group, List<Draft> drafts) {
    int floor = words.firstOf(words.sentence(group));
    int last = group - 1;
    if (last < floor) {
      return Optional.empty();
    }
    if (words.is(floor, "neither")) {
      return Optional.of(new Stretch(floor + 1, group));
    }
    if (words.in(last, Vocabulary.COORDINATORS)) {
      return sharing(last, drafts).or(() -> first(floor, group));
    }
    if (words.relative(new Stretch(last, group))) {
      return Optional.of(new Stretch(last, group));
    }
    return words.nominal(last)
        ? Optional.of(new Stretch(joint(phrases.start(last, floor), floor), group))
        : first(floor, group);
  }

  /** "The company and its owner did not respond": where the first of two subjects begins. */
  private int joint(int start, int floor) {
    if (!words.is(start - 1, "and") || start - 2 < floor || !words.nominal(start - 2)) {
      return start;
    }
    return phrases.start(start - 2, floor) == floor ? floor : start;
  }

  /** The source of the last attribution of the sentence whose cue stands before {@code and}. */
  private Optional<Stretch> sharing(int and, List<Draft> drafts) {
    Optional<Stretch> found = Optional.empty();
    int nearest = -1;
    for (Draft d : drafts) {
      Optional<Stretch> source = d.source().filter(s -> s.to() <= and);
      int cue = d.cue().stream().mapToInt(Stretch::from).max().orElse(-1);
      boolean here = cue >= 0 && cue < and && words.sentence(cue) == words.sentence(and);
      if (source.isPresent() && here && isMain(d, and, drafts) && cue > nearest) {
        found = source;
        nearest = cue;
      }
    }
    return found;
  }

  /** Whether no other attribution reports this one. */
  private static boolean isMain(Draft d, int and, List<Draft> drafts) {
    return drafts.stream()
        .noneMatch(o -> !o.equals(d) && o.extent().from() < and && d.inside(o) && !o.inside(d));
  }

  /** The phrase that begins the sentence, with its apposition. */
  private Optional<Stretch> first(int floor, int group) {
    Optional<Integer> core =
        phrases
            .end(floor, group)
            .filter(end -> words.nominal(end - 1) && !words.time(floor))
            .filter(end -> words.comma(end) || words.verb(end) || words.tag(end).equals("ADV"));
    return core.map(end -> new Stretch(floor, isApposition(end, group - 1) ? group - 1 : end));
  }

  /** Whether a phrase between two commas tells who the one before is. */
  private boolean isApposition(int comma, int last) {
    return words.comma(comma)
        && words.comma(last)
        && phrases.appositionEnd(comma, last).filter(end -> end == last).isPresent();
  }
}
