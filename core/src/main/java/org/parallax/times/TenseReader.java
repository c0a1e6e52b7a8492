package org.parallax.times;

import org.parallax.times.Vocabulary.Kind;

/**
 * Reads the tense of a clause from the verb nearest to a time expression: the one before it, else
 * the one after. Looks at a bounded number of atoms. Immutable, thread-safe.
 */
final class TenseReader {

  private static final int REACH = 25;

  private final Vocabulary words;

  TenseReader(Vocabulary words) {
    this.words = words;
  }

  /** The tense of the clause that holds the atoms from {@code start} to {@code end}. */
  Tense around(Line line, int start, int end) {
    if (line.isOneOf(start - 1, "by", "until", "till")
        || line.has(start - 3, "as", "early", "as")
        || line.has(start - 3, "as", "soon", "as")) {
      return Tense.FUTURE;
    }
    for (int i = start - 1; i >= 0 && i > start - REACH && !isBoundary(line, i); i--) {
      Tense tense = at(line, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = end; i < line.size() && i < end + REACH && !isBoundary(line, i); i++) {
      Tense tense = at(line, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isBoundary(Line line, int i) {
    return line.isOneOf(i, ";", ":");
  }

  private Tense at(Line line, int i) {
    String word = line.word(i);
    boolean verb = line.at(i).tag().equals("VERB");
    if (isModal(line, i)) {
      return line.is(i + 1, "have") || line.is(i + 2, "have") ? Tense.PAST : Tense.FUTURE;
    }
    if (verb && line.is(i - 1, "to")) {
      return isPlan(line, i - 2) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (words.is(Kind.SCHEDULED, word)) {
      return line.isOneOf(i - 1, "was", "were", "had", "been") ? Tense.UNKNOWN : Tense.FUTURE;
    }
    boolean past = words.is(Kind.PASTFORM, word) && !line.at(i).tag().equals("NOUN");
    boolean regular = verb && word.endsWith("ed") && word.length() > 3;
    return past || regular ? participle(line, i) : Tense.UNKNOWN;
  }

  /** "will be released" looks ahead, "was released" and "released" back. */
  private Tense participle(Line line, int i) {
    for (int k = i - 1; k > i - 4; k--) {
      if (isModal(line, k)) {
        return Tense.FUTURE;
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

  private boolean isModal(Line line, int i) {
    return words.is(Kind.MODAL, line.word(i))
        && !(line.is(i, "may") && line.at(i).isCapital() && i > 0);
  }

  /** Whether the words before an infinitive make a plan of it: "plans to meet". */
  private boolean isPlan(Line line, int i) {
    return words.is(Kind.PLANNING, line.word(i))
        || words.is(Kind.PLANNING, line.word(i - 1))
        || line.heading();
  }
}
