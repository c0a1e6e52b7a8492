package org.parallax.statements;

import java.util.List;
import java.util.Optional;

/**
 * Reads the complement of a verb of report, the words after it that its frames allow as content.
 */
final class Complements {

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;
  private final ContentFinder contents;
  private final Skipper skipper;

  Complements(
      Words words,
      Quotations quotations,
      NounPhrases phrases,
      ContentFinder contents,
      Skipper skipper) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
    this.contents = contents;
    this.skipper = skipper;
  }

  boolean takesNoun(Cue cue, Stretch source) {
    CueEntry e = cue.entry();
    return e.takes('n')
        || e.takes('k')
        || e.takes('o')
        || e.takes('g')
        || (e.takes('d') && document(source))
        || cue.refusal()
        || cue.negated();
  }

  private boolean document(Stretch source) {
    for (int i = source.from(); i < source.to() && !words.tag(i).equals("ADP"); i++) {
      if (words.in(i, Vocabulary.DOCUMENTS)) {
        return true;
      }
    }
    return false;
  }

  /** The content after a cue, as the frames of its verb allow; nothing where there is none. */
  Optional<List<Stretch>> object(Cue cue, Stretch source) {
    int ceiling =
        Math.min(words.endOf(words.sentence(cue.group().from())), limit(cue.group().from()));
    CueEntry entry = cue.entry();
    if (entry.frames().isEmpty()) {
      return Optional.of(List.of(cue.group()));
    }
    if (entry.takes('o') && !words.is(cue.after(), "that") && orders(cue, ceiling)) {
      return Optional.of(contents.following(cue.after(), false));
    }
    Skipper.Skipped skip = skipper.after(cue, ceiling);
    int at = skip.at();
    if (at >= ceiling) {
      return cue.refusal() || (cue.negated() && entry.takes('q'))
          ? Optional.of(List.of())
          : Optional.empty();
    }
    if (entry.lemma().equals("say") && words.is(at, "so") && !words.is(at + 1, "that")) {
      return Optional.empty(); // "said so": nothing of its own
    }
    boolean that =
        words.is(at, "that")
            && (words.tag(at).equals("SCONJ")
                || (!words.verb(at + 1) && contents.hasClause(at + 1, ceiling)));
    boolean question = words.in(at, Vocabulary.QUESTION_WORDS);
    boolean quote =
        quotations.beginsAt(at) || (words.is(at, ":", ",") && quotations.beginsAt(at + 1));
    if (words.is(at, ":") && at + 1 == ceiling && quotations.beginsAt(at + 1)) {
      return Optional.of(contents.quotationFrom(at + 1));
    }
    int from =
        that
                || words.is(at, ":", ",")
                || (words.is(at, "whether", "if")
                    && (cue.negated() || cue.refusal() || entry.takes('w')))
            ? at + 1
            : at;
    if (words.is(at, "whether") && words.is(at + 1, "or") && words.is(at + 2, "not")) {
      from = at + 3;
    }
    if (from >= ceiling) {
      return Optional.empty();
    }
    if (that
        || question
        || (quote
            && (entry.takes('q') || entry.takes('c') || entry.takes('n') || entry.takes('k')))) {
      return Optional.of(contents.following(from, false));
    }
    if (words.is(at, ",") && !quotations.beginsAt(from)) {
      return Optional.empty();
    }
    boolean clause = contents.hasClause(from, ceiling);
    if (words.is(at, "to")) {
      return entry.takes('i') || cue.refusal()
          ? Optional.of(contents.following(from, false))
          : Optional.empty();
    }
    boolean begins =
        phrases.end(at, ceiling).isPresent()
            || words.is(
                at, "there", "if", "in", "no", "only", "although", "while", "since", "on", "at")
            || words.tag(at).equals("ADV")
            || (entry.takes('q') && counted(at));
    boolean documents = entry.takes('d') && document(source);
    if (begins && (entry.takes('c') || documents) && clause) {
      return Optional.of(contents.following(from, entry.takes('n') && !clauseSoon(from, ceiling)));
    }
    if (entry.takes('n')
        || entry.takes('k')
        || documents
        || (entry.takes('g') && words.lower(at).endsWith("ing"))
        || cue.negated()
        || cue.refusal()) {
      return begins || words.lower(at).endsWith("ing")
          ? Optional.of(contents.following(from, true))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "about 1,500 soldiers", "as many as six": a number with words before it. */
  private boolean counted(int at) {
    for (int i = at; i < at + 4; i++) {
      if (words.tag(i).equals("NUM")) {
        return true;
      }
      if (!words.tag(i).matches("ADP|ADV|ADJ|SCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** One past the quotation in which {@code token} stands, without its closing mark. */
  private int limit(int token) {
    return quotations.at(token).map(q -> q.to() - 1).orElse(Integer.MAX_VALUE);
  }

  /** Whether the phrase at {@code from} is the subject of a verb. */
  private boolean clauseSoon(int from, int ceiling) {
    int end = phrases.end(from, ceiling).orElse(from);
    for (int i = end; i < Math.min(ceiling, end + 4); i++) {
      if (words.finite(i)) {
        return true;
      }
      if (words.comma(i)) {
        break;
      }
    }
    return !words.is(from, "a", "an", "the", "its", "his", "her", "their")
        && contents.hasClause(from, Math.min(ceiling, from + 12));
  }

  /** Whether an object with "to", "of" or "for" follows: "urged Congress to act". */
  private boolean orders(Cue cue, int ceiling) {
    int end = phrases.coreEnd(cue.after(), ceiling);
    for (int i = Math.max(end, cue.after() + 1); i < Math.min(ceiling, end + 8); i++) {
      if ((words.is(i, "to") && words.tag(i + 1).matches("VERB|AUX|ADV"))
          || words.is(i, "against")
          || (words.is(i, "for") && cue.entry().lemma().equals("ask"))
          || (cue.entry().lemma().matches("accuse|blame") && words.is(i, "of", "for"))) {
        return true;
      }
      if (words.finite(i) || words.comma(i) || words.is(i, "that")) {
        return false;
      }
    }
    return false;
  }
}
