package org.parallax.times;

import org.parallax.times.Vocabulary.Kind;

/**
 * Reads the tense of a clause from the verb nearest to a time expression: the one before it, else
 * the one after. Looks at a bounded number of atoms. Immutable, thread-safe.
 */
final class TenseReader {

  private static final int REACH = 25;

  /** How many words may name those who are asked to do something. */
  private static final int ASKED = 8;

  private final Vocabulary words;

  TenseReader(Vocabulary words) {
    this.words = words;
  }

  /** The tense of the clause that holds the atoms from {@code start} to {@code end}. */
  Tense around(Line line, int start, int end) {
    if (isDeadline(line, start)) {
      boolean told = start == 1 && isTold(line, line.skip(end, ","));
      return told ? Tense.PAST : Tense.FUTURE;
    }
    Tense before = before(line, start);
    boolean genitive = line.has(end, "'", "s");
    if (genitive && line.isOneOf(start - 1, "after", "since", "following", "over", "despite")) {
      return Tense.PAST;
    }
    return switch (before) {
      case PAST, FUTURE -> before;
      case PRESENT ->
          at(line, end) == Tense.PAST
              ? Tense.PAST
              : genitive && !line.is(start - 1, "for") ? Tense.UNKNOWN : Tense.PRESENT;
      case UNKNOWN -> after(line, end);
    };
  }

  private static boolean isDeadline(Line line, int start) {
    return line.isOneOf(start - 1, "by", "until", "till", "effective")
        || line.has(start - 3, "as", "early", "as")
        || line.has(start - 3, "as", "soon", "as");
  }

  /** "By Friday, six had died." */
  private boolean isTold(Line line, int from) {
    return after(line, from) == Tense.PAST;
  }

  private Tense before(Line line, int start) {
    boolean verb = false;
    for (int i = start - 1; i >= 0 && i > start - REACH && !isBoundary(line, i); i--) {
      Tense tense = at(line, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      if (!verb && isPresent(line, i)) {
        return Tense.PRESENT;
      }
      verb = verb || line.at(i).tag().equals("VERB");
    }
    return Tense.UNKNOWN;
  }

  private Tense after(Line line, int end) {
    for (int i = end; i < line.size() && i < end + REACH && !isBoundary(line, i); i++) {
      Tense tense = at(line, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /**
   * "meets", "are", but not what a headline tells of the past, nor "says": what is said is often
   * told in the present.
   */
  private boolean isPresent(Line line, int i) {
    String word = line.word(i);
    boolean finite =
        line.isOneOf(i, "is", "are")
            || (words.is(Kind.OPENING, word) && isBeforeDay(line, i + 1))
            || (line.at(i).tag().equals("VERB")
                && !word.endsWith("ing")
                && !word.endsWith("en")
                && !line.at(i - 1).tag().equals("AUX")
                && !words.is(Kind.PASTFORM, word)
                && !words.is(Kind.SPEECH, word)
                && !line.is(i - 1, "to"));
    return finite && !line.heading();
  }

  private static boolean isBoundary(Line line, int i) {
    return line.isOneOf(i, ";", ":");
  }

  private Tense at(Line line, int i) {
    String word = line.word(i);
    boolean verb = line.at(i).tag().equals("VERB");
    if (isModal(line, i)) {
      return modal(line, i);
    }
    if (verb && line.is(i - 1, "to")) {
      return isPlan(line, i - 2) || isAsked(line, i - 2) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (line.is(i, "set") && !line.isOneOf(i + 1, "to", "for")) {
      return line.at(i).tag().equals("NOUN") ? Tense.UNKNOWN : Tense.PAST;
    }
    if (words.is(Kind.SCHEDULED, word) && !line.is(i - 1, "-")) {
      return line.isOneOf(i - 1, "was", "were", "had", "been") ? Tense.UNKNOWN : Tense.FUTURE;
    }
    boolean past = words.is(Kind.PASTFORM, word) && !line.at(i).tag().equals("NOUN");
    boolean adjective = line.at(i).tag().equals("ADJ") && isBeforeDay(line, i + 1);
    boolean regular = (verb || adjective) && word.endsWith("ed") && word.length() > 3;
    return past || regular ? participle(line, i) : Tense.UNKNOWN;
  }

  /** Where a participle stands that the tagger takes for an adjective: "closed Friday". */
  private boolean isBeforeDay(Line line, int i) {
    return words.is(Kind.WEEKDAY, line.word(line.skip(i, "on")));
  }

  /** "will be released" looks ahead, "was released" and "released" back. */
  private Tense participle(Line line, int i) {
    for (int k = i - 1; k > i - 4; k--) {
      if (isModal(line, k)) {
        return modal(line, k);
      }
      if (line.is(k, "to") && k < i - 1) {
        return isPlan(line, k - 1) ? Tense.FUTURE : Tense.UNKNOWN;
      }
      if (line.isOneOf(k, "is", "are", "being")) {
        return Tense.UNKNOWN;
      }
      if (!line.isOneOf(k, "be", "not", "also", "only") && !line.at(k).tag().equals("ADV")) {
        break;
      }
    }
    return Tense.PAST;
  }

  /** "could not be reached" and "would have met" look back. */
  private static Tense modal(Line line, int i) {
    boolean failed = line.is(i, "could") && line.isOneOf(i + 1, "not", "n");
    boolean perfect = line.is(i + 1, "have") || line.is(i + 2, "have");
    return failed || perfect ? Tense.PAST : Tense.FUTURE;
  }

  private boolean isModal(Line line, int i) {
    return words.is(Kind.MODAL, line.word(i))
        && !(line.is(i, "may") && line.at(i).isCapital() && i > 0);
  }

  /** "Called on staff to strike", "urged them to meet". */
  private static boolean isAsked(Line line, int i) {
    for (int k = i; k >= 0 && k > i - ASKED; k--) {
      boolean called =
          line.is(k, "on") && line.isOneOf(k - 1, "call", "called", "calls", "calling");
      if (called || line.isOneOf(k, "urge", "urged", "urges", "urging")) {
        return true;
      }
      if (line.at(k).tag().equals("VERB") || line.isOneOf(k, ",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the words before an infinitive make a plan of it: "plans to meet". */
  private boolean isPlan(Line line, int i) {
    return words.is(Kind.PLANNING, line.word(i))
        || words.is(Kind.PLANNING, line.word(i - 1))
        || line.heading();
  }
}
