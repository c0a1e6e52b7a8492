package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links a verb of report to its source and its content. */
final class VerbLinker {

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final Skipper skipper;
  private final Complements complements;
  private final Passives passives;
  private final QuotedAs quotedAs;
  private final FrontedContents fronted;

  VerbLinker(
      Words words,
      Quotations quotations,
      NounPhrases phrases,
      SubjectFinder subjects,
      ContentFinder contents) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
    this.subjects = subjects;
    this.contents = contents;
    this.skipper = new Skipper(words, quotations, phrases);
    this.complements = new Complements(words, quotations, phrases, contents, skipper);
    this.passives = new Passives(words, phrases, subjects, contents, skipper);
    this.quotedAs = new QuotedAs(words, phrases, subjects, contents);
    this.fronted = new FrontedContents(words, quotations, phrases, contents, skipper);
  }

  /**
   * The attribution that {@code cue} marks.
   *
   * @param earlier the attributions found in the same sentence so far
   */
  Optional<Draft> link(Cue cue, List<Draft> earlier) {
    return switch (cue.voice()) {
      case ACTIVE -> active(cue, earlier);
      case PASSIVE ->
          cue.entry().lemma().equals("quote") && words.is(cue.after(), "as", "by")
              ? quotedAs.quoted(cue)
              : passives.passive(cue);
      case PARTICIPLE -> participle(cue, earlier);
    };
  }

  private Optional<Draft> active(Cue cue, List<Draft> earlier) {
    Optional<Draft> inverted = fronted.inverted(cue, earlier);
    if (inverted.isPresent()) {
      return inverted;
    }
    int group = cue.group().from();
    Optional<Stretch> subject = subjects.before(group);
    if (subject.isEmpty()) {
      return coordinated(cue, earlier);
    }
    if (cue.entry().lemma().equals("quote")) {
      return quotedAs.relayed(cue, subject.get());
    }
    Stretch source = subject.get();
    if (words.is(source.from() - 1, "if")) {
      return Optional.empty();
    }
    if (words.relative(source)) {
      Stretch who = subjects.antecedent(source.from()).orElse(source);
      return complements
          .object(cue, source)
          .filter(c -> !c.isEmpty())
          .map(c -> Draft.of(cue, Optional.of(who), relativeClause(c)));
    }
    Optional<Stretch> moved = movedObject(source, cue);
    int sentence = words.sentence(group);
    int ceiling = words.endOf(sentence);
    Skipper.Skipped skip = skipper.after(cue, ceiling);
    boolean split =
        source.from() > words.firstOf(sentence)
            && (words.comma(source.from() - 1) || quotations.endsBefore(source.from()));
    if (moved.isPresent() && !quotations.endsBefore(source.from())) {
      List<Stretch> content = new ArrayList<>();
      content.add(moved.get());
      if (skip.at() < ceiling) {
        content.addAll(contents.following(skip.at(), false));
      }
      return Optional.of(Draft.of(cue, subject, content, skip));
    }
    if (fronted.afterQuotation(source.from(), sentence)
        && cue.entry().takes('q')
        && !words.is(cue.after(), ":")
        && !words.is(skip.at(), "that")) {
      return Optional.of(
          Draft.of(cue, subject, fronted.surrounding(source, skip, earlier, sentence), skip));
    }
    boolean endsThere =
        skip.at() >= ceiling
            || (!contents.hasClause(skip.at(), ceiling) && !complements.takesNoun(cue, source))
            || (skip.comma() && split && !quotations.beginsAt(skip.at() + 1));
    if (split && endsThere && cue.entry().takes('q')) {
      List<Stretch> content = fronted.surrounding(source, skip, earlier, sentence);
      boolean clause =
          content.stream()
              .anyMatch(c -> contents.hasClause(c.from(), c.to()) || c.to() - c.from() > 5);
      if (clause) {
        return Optional.of(Draft.of(cue, subject, content, skip));
      }
    }
    return complements
        .object(cue, source)
        .filter(c -> !c.isEmpty() || cue.refusal())
        .map(c -> Draft.of(cue, subject, c, skip));
  }

  /** A content inside a relative clause, which ends where the main clause goes on. */
  private List<Stretch> relativeClause(List<Stretch> content) {
    Stretch last = content.getLast();
    for (int i = last.from() + 1; i < last.to() - 1; i++) {
      if (words.comma(i)
          && !quotations.inside(i)
          && words.finite(i + 1)
          && !words.lower(i + 1).endsWith("ed")) {
        List<Stretch> cut = new ArrayList<>(content.subList(0, content.size() - 1));
        cut.add(new Stretch(last.from(), i));
        return cut;
      }
    }
    return content;
  }

  /**
   * "the symptoms which officials say resemble …": the phrase that the relative clause is about.
   */
  private Optional<Stretch> movedObject(Stretch source, Cue cue) {
    int mark = source.from() - 1;
    if (mark < 2
        || (!cue.entry().takes('c') && !cue.entry().takes('q'))
        || !words.is(mark, "which", "that", "what", "who")
        || words.sentence(mark - 1) != words.sentence(mark)) {
      return Optional.empty();
    }
    if (!words.is(mark, "which") && !(words.is(mark, "what", "who") && words.verb(cue.after()))) {
      return Optional.empty();
    }
    int last = words.comma(mark - 1) ? mark - 2 : mark - 1;
    if (cue.refusal() || cue.negated()) {
      for (int i = last; i > words.firstOf(words.sentence(mark)); i--) {
        if (words.is(i, "whether")) {
          return Optional.of(new Stretch(i + 1, last + 1));
        }
      }
    }
    if (!words.nominal(last)) {
      return Optional.empty();
    }
    int first = phrases.coreStart(last, words.firstOf(words.sentence(last)));
    return Optional.of(new Stretch(first, last + 1));
  }

  private Optional<Draft> coordinated(Cue cue, List<Draft> earlier) {
    int group = cue.group().from();
    int sentence = words.sentence(group);
    boolean joined =
        words.in(group - 1, Vocabulary.COORDINATORS)
            || words.comma(group - 1)
            || words.tag(group - 1).equals("ADV")
            || cue.refusal();
    if (!joined) {
      return Optional.empty();
    }
    Optional<Stretch> source = speaker(earlier, sentence, group);
    return source.flatMap(
        s ->
            complements
                .object(cue, s)
                .filter(c -> !c.isEmpty() || cue.refusal())
                .map(c -> Draft.of(cue, source, c)));
  }

  private Optional<Draft> participle(Cue cue, List<Draft> earlier) {
    int group = cue.group().from();
    int sentence = words.sentence(group);
    boolean first = group == words.firstOf(sentence);
    boolean loose =
        words.comma(group - 1)
            || words.is(group - 1, "while", "by", "and", "but", "without", "before", "after", "in")
            || quotations.endsBefore(group)
            || words.is(group - 1, "—", "–")
            || words.time(group - 1);
    if (!loose && !first && words.is(cue.after(), "that") && words.nominal(group - 1)) {
      Optional<Stretch> own = subjects.before(group);
      return own.flatMap(
          s ->
              complements.object(cue, s).filter(c -> !c.isEmpty()).map(c -> Draft.of(cue, own, c)));
    }
    if (!loose && !first && !(cue.entry().takes('q') && words.is(cue.after(), "that"))) {
      return Optional.empty();
    }
    Optional<Stretch> source =
        first
            ? subjects.ofSentence(sentence, words.endOf(sentence))
            : speaker(earlier, sentence, group);
    return source.flatMap(
        s ->
            complements
                .object(cue, s)
                .filter(c -> !c.isEmpty())
                .map(c -> Draft.of(cue, source, c)));
  }

  /** Who speaks in the sentence so far: the source of its last attribution, else its subject. */
  private Optional<Stretch> speaker(List<Draft> earlier, int sentence, int before) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft d = earlier.get(i);
      boolean outside = d.content().stream().noneMatch(c -> c.contains(before));
      if (d.source().isPresent()
          && outside
          && words.sentence(d.source().get().from()) == sentence) {
        return d.source();
      }
    }
    return subjects.ofSentence(sentence, before);
  }
}
