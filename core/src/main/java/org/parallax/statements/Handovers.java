package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "They sent us this statement: “…”", "The mill's reply: “…”", "A message from the mill: “…”":
 * words that are handed over before a colon. For one report.
 */
final class Handovers {

  /** What is handed over. */
  private static final Set<String> WORDS =
      Set.of(
          "statement",
          "reply",
          "response",
          "answer",
          "message",
          "comment",
          "note",
          "email",
          "e-mail",
          "letter",
          "post",
          "tweet");

  private static final Set<String> GIVING =
      Set.of(
          "sent",
          "gave",
          "issued",
          "released",
          "provided",
          "posted",
          "offered",
          "published",
          "emailed",
          "shared",
          "made");

  /** Tokens between what is handed over and the verb: "(sent) the Courier the following". */
  private static final int REACH = 6;

  private final Words words;
  private final NounPhrases phrases;

  Handovers(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** Whose the words are that the colon before {@code q} hands over. */
  Optional<Draft> of(Quotation q) {
    int colon = q.from() - 1;
    int floor = words.firstOf(words.sentence(Math.max(0, colon)));
    if (!words.is(colon, ":") || colon - 1 <= floor) {
      return Optional.empty();
    }
    int core = phrases.coreStart(colon - 1, floor);
    if (words.is(core - 1, "from", "by") && words.in(core - 2, WORDS) && core - 2 >= floor) {
      return Optional.of(draft(new Stretch(core, colon), new Stretch(core - 2, core - 1), q));
    }
    return words.in(colon - 1, WORDS)
        ? owned(floor, q).or(() -> given(floor, q))
        : Optional.empty();
  }

  /** "The mill's (full) reply". */
  private Optional<Draft> owned(int floor, Quotation q) {
    int noun = q.from() - 2;
    int i = noun - 1;
    while (i > floor && words.tag(i).equals("ADJ")) {
      i--;
    }
    return i > floor && words.is(i, "'s", "’s", "'", "’")
        ? Optional.of(
            draft(new Stretch(phrases.start(i - 1, floor), i), new Stretch(noun, noun + 1), q))
        : Optional.empty();
  }

  /** "They sent us this statement". */
  private Optional<Draft> given(int floor, Quotation q) {
    int noun = q.from() - 2;
    for (int i = noun - 1; i > floor && noun - i <= REACH; i--) {
      if (words.in(i, GIVING) && words.nominal(i - 1)) {
        Stretch source = new Stretch(phrases.start(i - 1, floor), i);
        return Optional.of(draft(source, new Stretch(i, noun + 1), q));
      }
    }
    return Optional.empty();
  }

  private static Draft draft(Stretch source, Stretch cue, Quotation q) {
    return new Draft(
        Optional.of(source),
        List.of(cue),
        q.pieces(),
        Draft.Manner.PLAIN,
        List.of(),
        new Stretch(Math.min(source.from(), cue.from()), Math.max(source.to(), cue.to())));
  }
}
