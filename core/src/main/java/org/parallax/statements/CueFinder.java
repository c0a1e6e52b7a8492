package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds verbs of report and reads the verb groups they stand in. */
final class CueFinder {

  private static final Set<String> UNREAL =
      Set.of("would", "could", "might", "may", "should", "must", "can");
  private static final Set<String> ALWAYS_VERBS =
      Set.of("says", "said", "tells", "told", "saying", "telling");
  private static final Set<String> LEADING_ON =
      Set.of(
          "on", "continued", "continues", "continue", "proceeded", "expected", "scheduled", "set");
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of("when", "once", "if", "unless", "though", "although", "being", "while", "as");
  private static final Set<String> MODIFIED = Set.of("DET", "ADJ", "NUM", "ADP");

  private final Words words;
  private final CueLexicon lexicon;

  CueFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The cue whose verb is token {@code i}. */
  Optional<Cue> at(int i) {
    return lexicon.at(words, i).filter(e -> isVerb(i, e)).flatMap(e -> group(i, e));
  }

  /** What the vocabulary says of token {@code i}, whatever the tagger takes it for. */
  Optional<CueEntry> entry(int i) {
    return lexicon.at(words, i);
  }

  private boolean isVerb(int i, CueEntry entry) {
    if (words.is(i - 1, "as") && words.is(i, "saying", "telling")) {
      return false;
    }
    if (words.is(i - 1, "to") && words.in(i - 2, Vocabulary.REFUSING)) {
      return true; // taggers take "comment" and "elaborate" for other things
    }
    if (words.in(i, ALWAYS_VERBS)) {
      return !words.tag(i - 1).equals("DET");
    }
    boolean ing = words.lower(i).endsWith("ing");
    if (words.is(i, "quotes", "cites") && words.nominal(i - 1) && !words.verb(i + 1)) {
      return true; // taggers take "the agency quotes the mayor" for nouns
    }
    if (words.tag(i).equals("NOUN")
        && words.is(i + 1, "that")
        && words.lower(i).endsWith("s")
        && (entry.takes('q') || entry.takes('t'))) {
      return words.nominal(i - 1) && !words.lower(i - 1).endsWith("s") && onlyVerb(i);
    }
    if (!words.tag(i).equals("VERB")) {
      return words.tag(i).equals("NOUN") && entry.takes('q') && ing && words.comma(i - 1);
    }
    boolean modifier =
        words.tag(i + 1).equals("NOUN")
            && entry.words().size() == 1
            && words.tag(i - 1).matches("DET|ADJ|NUM|ADP");
    return !modifier && !(MODIFIED.contains(words.tag(i - 1)) && words.tag(i - 1).equals("DET"));
  }

  /** Whether no verb stands before {@code i} in its sentence. */
  private boolean onlyVerb(int i) {
    int k = words.firstOf(words.sentence(i));
    while (k < i && !words.finite(k)) {
      k++;
    }
    return k == i;
  }

  /** "neither confirmed nor denied": one cue. */
  private Optional<Cue> neither(int i, CueEntry entry) {
    if (!words.is(i - 1, "neither")
        || !words.is(i + 1, "nor")
        || !words.tag(i + 2).equals("VERB")) {
      return Optional.empty();
    }
    int from = i - 1;
    while (from > words.firstOf(words.sentence(i)) && belongs(from - 1)) {
      from--;
    }
    return Optional.of(
        new Cue(
            entry,
            new Stretch(from, i + 3),
            List.of(new Stretch(i - 1, i + 3)),
            Cue.Voice.ACTIVE,
            true,
            true));
  }

  private Optional<Cue> group(int i, CueEntry entry) {
    Optional<Cue> neither = neither(i, entry);
    if (neither.isPresent()) {
      return neither;
    }
    boolean second = words.is(i - 1, "or") && lexicon.at(words, i - 2).isPresent();
    if (words.is(i - 1, "nor") || second) {
      return Optional.empty();
    }
    int floor = words.firstOf(words.sentence(i));
    int from = i;
    boolean negated = false;
    boolean passive = false;
    boolean unreal = false;
    int mark = i;
    while (from > floor && i - from < 8 && belongs(from - 1)) {
      from--;
      if (words.in(from, Vocabulary.NEGATIONS)) {
        negated = true;
        mark = from;
      }
      passive |= words.in(from, Vocabulary.BE) && !words.lower(i).endsWith("ing");
      unreal |= words.in(from, UNREAL);
    }
    // "when asked about": the subject is the person asked.
    passive |=
        from == i
            && (words.lower(i).endsWith("ed") || words.is(i, "told"))
            && (i == floor || words.in(i - 1, BEFORE_PARTICIPLE) || isAside(i));
    boolean auxiliary = words.tag(from).equals("AUX") && from < i;
    while (from < i
        && words.tag(from).equals("ADV")
        && !words.in(from, Vocabulary.NEGATIONS)
        && !auxiliary) {
      from++;
    }
    boolean infinitive =
        (from > floor && words.is(from - 1, "to")) || (words.is(from, "to") && from < i);
    boolean refusal = false;
    int end = i + entry.words().size();
    if (infinitive) {
      int to = words.is(from, "to") ? from : from - 1;
      refusal = words.in(to - 1, Vocabulary.REFUSING);
      if (!refusal && !words.in(to - 1, LEADING_ON)) {
        return Optional.empty();
      }
      mark = refusal ? to - 1 : mark;
      from = refusal ? to - 1 : words.is(to - 1, "on") ? to - 2 : to - 1;
      while (from > floor && belongs(from - 1)) {
        from--;
        unreal |= words.in(from, UNREAL);
      }
    }
    if (unreal && !negated && !refusal) {
      return Optional.empty();
    }
    if (words.is(mark, "n't") && mark > floor) {
      mark--; // "didn't" stays one word
    }
    while ((negated || refusal) && alternative(end)) {
      end += 2;
    }
    List<Stretch> marks = new ArrayList<>();
    if (negated && adverbsBetween(mark, i)) {
      marks.add(new Stretch(mark, mark + 1));
      marks.add(new Stretch(i, end));
    } else {
      marks.add(new Stretch(mark, end));
    }
    boolean ing = words.lower(i).endsWith("ing");
    Cue.Voice voice =
        passive ? Cue.Voice.PASSIVE : ing && !auxiliary ? Cue.Voice.PARTICIPLE : Cue.Voice.ACTIVE;
    return Optional.of(new Cue(entry, new Stretch(from, end), marks, voice, negated, refusal));
  }

  /** "The mayor, asked if the road was safe, said": no quotation stands before the comma. */
  private boolean isAside(int i) {
    return words.is(i, "asked", "pressed", "questioned")
        && words.comma(i - 1)
        && words.nominal(i - 2)
        && !words.closingMark(i - 2);
  }

  /** "(declined to confirm) or deny": the second verb belongs to the same refusal. */
  private boolean alternative(int or) {
    return words.is(or, "or", "nor") && lexicon.at(words, or + 1).isPresent();
  }

  private boolean adverbsBetween(int mark, int verb) {
    return verb - mark > (words.is(mark + 1, "n't") ? 2 : 1);
  }

  private boolean belongs(int i) {
    return words.tag(i).equals("AUX")
        || (words.in(i, Vocabulary.NEGATIONS) && !words.tag(i).equals("DET"))
        || (words.tag(i).equals("ADV")
            && !words.time(i)
            && !words.is(i, "when", "where", "how", "why", "so", "here", "there"))
        || (words.time(i) && words.tag(i).equals("ADV") && i > 0 && !words.comma(i - 1))
        || (words.is(i, "'ve", "'s", "'d", "'re", "'m") && words.tag(i).equals("AUX"));
  }
}
