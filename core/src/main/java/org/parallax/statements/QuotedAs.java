package org.parallax.statements;

import java.util.List;
import java.util.Optional;

/** Links what one party passes on in another's words: "the agency quoted the mayor as saying". */
final class QuotedAs {

  private final Words words;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final ContentFinder contents;

  QuotedAs(Words words, NounPhrases phrases, SubjectFinder subjects, ContentFinder contents) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.contents = contents;
  }

  /** "the mayor was quoted (by the agency) as saying …". */
  Optional<Draft> quoted(Cue cue) {
    int as = cue.after();
    int ceiling = words.endOf(words.sentence(as - 1));
    Optional<Stretch> subject = subjects.before(cue.group().from());
    int at = as;
    Optional<Stretch> relay = Optional.empty();
    if (words.is(at, "by")) {
      int first = at + 1;
      relay = phrases.end(first, ceiling).map(e -> new Stretch(first, e));
      at = relay.map(Stretch::to).orElse(at);
    }
    if (subject.isEmpty()
        || !words.is(at, "as")
        || !words.is(at + 1, "saying", "telling")
        || at + 2 >= ceiling) {
      return Optional.empty();
    }
    int from = words.is(at + 2, "that", ",", ":") ? at + 3 : at + 2;
    if (from >= ceiling) {
      return Optional.empty();
    }
    List<Stretch> marks =
        relay.isPresent()
            ? List.of(new Stretch(as - 1, as), new Stretch(at, at + 2))
            : List.of(new Stretch(as - 1, at + 2));
    return Optional.of(
        new Draft(
            subject,
            marks,
            contents.following(from, false),
            Draft.Manner.PLAIN,
            relay.stream().toList(),
            new Stretch(subject.get().from(), at + 2)));
  }

  /** "the agency quoted the minister as saying …". */
  Optional<Draft> relayed(Cue cue, Stretch relay) {
    int ceiling = words.endOf(words.sentence(cue.after() - 1));
    Optional<Integer> end = phrases.end(cue.after(), ceiling);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int to = phrases.appositionEnd(end.get(), ceiling).orElse(end.get());
    int at = words.comma(to) ? to + 1 : to;
    if (!words.is(at, "as") || !words.is(at + 1, "saying", "telling")) {
      return Optional.empty();
    }
    int from = words.is(at + 2, "that", ",", ":") ? at + 3 : at + 2;
    if (from >= ceiling) {
      return Optional.empty();
    }
    Stretch source = new Stretch(cue.after(), to);
    return Optional.of(
        new Draft(
            Optional.of(source),
            List.of(new Stretch(cue.after() - 1, cue.after()), new Stretch(at, at + 2)),
            contents.following(from, false),
            Draft.Manner.PLAIN,
            List.of(relay),
            new Stretch(relay.from(), at + 2)));
  }
}
