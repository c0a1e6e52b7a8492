package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links passive verbs of report: "is said to", "was confirmed by". */
final class Passives {

  private final Words words;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final Skipper skipper;

  Passives(
      Words words,
      NounPhrases phrases,
      SubjectFinder subjects,
      ContentFinder contents,
      Skipper skipper) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.contents = contents;
    this.skipper = skipper;
  }

  Optional<Draft> passive(Cue cue) {
    int group = cue.group().from();
    int sentence = words.sentence(group);
    int ceiling = words.endOf(sentence);
    CueEntry entry = cue.entry();
    int at = cue.after();
    if (words.is(group, "being") || words.is(group - 1, "when", "once", "while", "as")) {
      return Optional.empty(); // "when asked": a circumstance
    }
    Optional<Stretch> subject = subjects.before(group);
    Optional<Stretch> agent = Optional.empty();
    if (words.is(at, "by")) {
      int first = at + 1;
      agent = phrases.end(first, ceiling).map(e -> new Stretch(first, e));
      at = agent.map(Stretch::to).orElse(at);
    } else if (!entry.takes('p')) {
      return Optional.empty();
    }
    Skipper.Skipped skip = skipper.adjuncts(at, ceiling);
    at = skip.at();
    boolean that = words.is(at, "that") && at + 1 < ceiling;
    if (that
        || subject.filter(s -> words.is(s.from(), "it") && s.to() - s.from() == 1).isPresent()) {
      int from = that ? at + 1 : at;
      if (from < ceiling && (that || contents.hasClause(from, ceiling))) {
        return Optional.of(Draft.of(cue, agent, contents.following(from, false), skip));
      }
      List<Stretch> before =
          subject.map(s -> contents.fronted(s.from(), words.firstOf(sentence))).orElse(List.of());
      boolean clause = before.stream().anyMatch(c -> contents.hasClause(c.from(), c.to()));
      return clause ? Optional.of(Draft.of(cue, agent, before, skip)) : Optional.empty();
    }
    if (subject.isEmpty() || (words.relative(subject.get()) && subject.get().from() < 1)) {
      return Optional.empty();
    }
    List<Stretch> content = new ArrayList<>();
    content.add(subject.get());
    if ((at < ceiling && !words.is(at, ".", ",", ";", "and", "but", "after", "as", "by"))
        || words.is(at, "as")) {
      content.addAll(contents.rest(at));
    }
    boolean bare =
        agent.isEmpty()
            && content.size() == 1
            && !entry.lemma().matches("report|confirm|announce|suspect");
    return bare ? Optional.empty() : Optional.of(Draft.of(cue, agent, content, skip));
  }
}
