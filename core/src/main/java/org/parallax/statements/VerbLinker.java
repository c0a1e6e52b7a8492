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
  }

  /**
   * The attribution that {@code cue} marks.
   *
   * @param earlier the attributions found in the same sentence so far
   */
  Optional<Draft> link(Cue cue, List<Draft> earlier) {
    return switch (cue.voice()) {
      case ACTIVE -> active(cue, earlier);
      case PASSIVE -> passive(cue);
      case PARTICIPLE -> participle(cue, earlier);
    };
  }

  private Optional<Draft> active(Cue cue, List<Draft> earlier) {
    Optional<Draft> inverted = inverted(cue, earlier);
    if (inverted.isPresent()) {
      return inverted;
    }
    int group = cue.group().from();
    Optional<Stretch> subject = subjects.before(group);
    if (subject.isEmpty()) {
      return coordinated(cue, earlier);
    }
    if (cue.entry().lemma().equals("quote")) {
      return relayed(cue, subject.get());
    }
    Stretch source = subject.get();
    if (words.is(source.from() - 1, "if")) {
      return Optional.empty();
    }
    if (relative(source)) {
      Stretch who = subjects.antecedent(source.from()).orElse(source);
      return object(cue, source)
          .filter(c -> !c.isEmpty())
          .map(c -> draft(cue, Optional.of(who), relativeClause(c)));
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
      return Optional.of(draft(cue, subject, content, skip));
    }
    if (afterQuotation(source.from(), sentence)
        && cue.entry().takes('q')
        && !words.is(cue.after(), ":")
        && !words.is(skip.at(), "that")) {
      return Optional.of(draft(cue, subject, surrounding(source, skip, earlier, sentence), skip));
    }
    boolean endsThere =
        skip.at() >= ceiling
            || (!contents.hasClause(skip.at(), ceiling) && !takesNoun(cue, source))
            || (skip.comma() && split && !quotations.beginsAt(skip.at() + 1));
    if (split && endsThere && cue.entry().takes('q')) {
      List<Stretch> content = surrounding(source, skip, earlier, sentence);
      boolean clause =
          content.stream()
              .anyMatch(c -> contents.hasClause(c.from(), c.to()) || c.to() - c.from() > 5);
      if (clause) {
        return Optional.of(draft(cue, subject, content, skip));
      }
    }
    return object(cue, source)
        .filter(c -> !c.isEmpty() || cue.refusal())
        .map(c -> draft(cue, subject, c, skip));
  }

  /** Whether the quotation that ends before {@code at} is what the words at {@code at} speak of. */
  private boolean afterQuotation(int at, int sentence) {
    int end = words.comma(at - 1) ? at - 1 : at;
    if (!quotations.endsBefore(end)) {
      return false;
    }
    return end > words.firstOf(sentence) || words.is(end - 2, ",", "?", "!");
  }

  private boolean takesNoun(Cue cue, Stretch source) {
    CueEntry e = cue.entry();
    return e.takes('n')
        || e.takes('k')
        || e.takes('o')
        || e.takes('g')
        || (e.takes('d') && document(source))
        || cue.refusal()
        || cue.negated();
  }

  /** What stands before the source and, where the cue interrupts it, what follows. */
  private List<Stretch> surrounding(
      Stretch source, Skipper.Skipped skip, List<Draft> earlier, int sentence) {
    List<Stretch> content =
        new ArrayList<>(contents.fronted(source.from(), floor(earlier, sentence, source.from())));
    content.addAll(
        rest(
            skip,
            sentence,
            quotations.endsBefore(source.from() - (words.comma(source.from() - 1) ? 1 : 0))));
    return content;
  }

  private List<Stretch> rest(Skipper.Skipped skip, int sentence, boolean quoted) {
    int ceiling = words.endOf(sentence);
    int at = skip.at();
    while (at < ceiling && words.is(at, ",", ":", "—", "–")) {
      at++;
    }
    if (at < ceiling && quotations.beginsAt(at)) {
      return contents.following(at, false);
    }
    if (at >= ceiling || quoted || !skip.comma() || !contents.hasClause(at, ceiling)) {
      return List.of();
    }
    boolean aside =
        words.lower(at).endsWith("ing")
            || words.in(at, Vocabulary.SUBORDINATORS)
            || words.in(at, Vocabulary.RELATIVES)
            || words.in(at, Vocabulary.COORDINATORS)
            || words.tag(at).equals("ADP")
            || words.tag(at).equals("SCONJ");
    return aside ? List.of() : contents.following(at, false);
  }

  /** Where content before a cue can begin: after the last clause that an earlier cue governs. */
  private int floor(List<Draft> earlier, int sentence, int before) {
    int floor = words.firstOf(sentence);
    for (Draft d : earlier) {
      int cueEnd = d.extent().to();
      if (cueEnd <= before && d.content().stream().noneMatch(c -> c.to() >= before - 1)) {
        floor =
            Math.max(
                floor,
                d.content().isEmpty() ? cueEnd : Math.max(cueEnd, d.content().getLast().to()));
      }
    }
    while (floor < before && words.is(floor, ",", "and", "but", "while", ";", "although", "as")) {
      floor++;
    }
    return floor;
  }

  private Optional<Draft> inverted(Cue cue, List<Draft> earlier) {
    int verb = cue.group().from();
    int after = cue.after();
    boolean opens = verb > 0 && (words.comma(verb - 1) || quotations.endsBefore(verb));
    if (!opens
        || !cue.entry().takes('q')
        || cue.entry().lemma().equals("tell")
        || cue.group().to() - verb > 1 + cue.entry().words().size()) {
      return Optional.empty();
    }
    while (words.tag(after).equals("ADV") && !words.time(after)) {
      after++;
    }
    int ceiling = words.endOf(words.sentence(cue.group().from()));
    if (after >= ceiling
        || words.is(after, "that", "it", "him", "them", "me", "us")
        || (words.time(after) && !words.tag(after).equals("DET"))) {
      return Optional.empty();
    }
    int begin = after;
    Optional<Integer> end =
        phrases
            .end(after, ceiling)
            .or(
                () ->
                    quotations.endsBefore(verb) && words.tag(begin + 1).equals("PROPN")
                        ? phrases.end(begin + 1, ceiling)
                        : Optional.empty());
    if (end.isEmpty() || words.in(end.get() - 1, Vocabulary.RELATIVES)) {
      return Optional.empty();
    }
    if (words.finite(end.get()) && !quotations.endsBefore(verb)) {
      return Optional.empty();
    }
    int to = end.get();
    if (words.is(to, ":") || (quotations.beginsAt(to) && !quotations.endsBefore(verb))) {
      return Optional.empty();
    }
    if (words.is(to, "and") && words.capital(to + 1)) {
      to = phrases.end(to + 1, ceiling).orElse(to);
    }
    if (words.comma(to)) {
      to = phrases.appositionEnd(to, ceiling).orElse(to);
    }
    Stretch source = new Stretch(after, to);
    int sentence = words.sentence(verb);
    List<Stretch> content = new ArrayList<>(contents.fronted(verb, floor(earlier, sentence, verb)));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Skipper.Skipped skip = skipper.adjuncts(to, ceiling);
    content.addAll(rest(skip, sentence, true));
    return Optional.of(draft(cue, Optional.of(source), content, skip));
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

  private boolean relative(Stretch source) {
    return source.to() - source.from() == 1 && words.in(source.from(), Vocabulary.RELATIVES);
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
            object(cue, s)
                .filter(c -> !c.isEmpty() || cue.refusal())
                .map(c -> draft(cue, source, c)));
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
          s -> object(cue, s).filter(c -> !c.isEmpty()).map(c -> draft(cue, own, c)));
    }
    if (!loose && !first && !(cue.entry().takes('q') && words.is(cue.after(), "that"))) {
      return Optional.empty();
    }
    Optional<Stretch> source =
        first
            ? subjects.ofSentence(sentence, words.endOf(sentence))
            : speaker(earlier, sentence, group);
    return source.flatMap(
        s -> object(cue, s).filter(c -> !c.isEmpty()).map(c -> draft(cue, source, c)));
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

  private boolean document(Stretch source) {
    for (int i = source.from(); i < source.to() && !words.tag(i).equals("ADP"); i++) {
      if (words.in(i, Vocabulary.DOCUMENTS)) {
        return true;
      }
    }
    return false;
  }

  /** The content after a cue, as the frames of its verb allow; nothing where there is none. */
  private Optional<List<Stretch>> object(Cue cue, Stretch source) {
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

  private Optional<Draft> passive(Cue cue) {
    int group = cue.group().from();
    int sentence = words.sentence(group);
    int ceiling = words.endOf(sentence);
    CueEntry entry = cue.entry();
    int at = cue.after();
    if (entry.lemma().equals("quote") && words.is(at, "as", "by")) {
      return quoted(cue, at, ceiling);
    }
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
        return Optional.of(draft(cue, agent, contents.following(from, false), skip));
      }
      List<Stretch> before =
          subject.map(s -> contents.fronted(s.from(), words.firstOf(sentence))).orElse(List.of());
      boolean clause = before.stream().anyMatch(c -> contents.hasClause(c.from(), c.to()));
      return clause ? Optional.of(draft(cue, agent, before, skip)) : Optional.empty();
    }
    if (subject.isEmpty() || (relative(subject.get()) && subject.get().from() < 1)) {
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
    return bare ? Optional.empty() : Optional.of(draft(cue, agent, content, skip));
  }

  private Optional<Draft> quoted(Cue cue, int as, int ceiling) {
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
  private Optional<Draft> relayed(Cue cue, Stretch relay) {
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

  private Draft draft(Cue cue, Optional<Stretch> source, List<Stretch> content) {
    return draft(cue, source, content, new Skipper.Skipped(cue.after(), false, Optional.empty()));
  }

  private Draft draft(
      Cue cue, Optional<Stretch> source, List<Stretch> content, Skipper.Skipped skip) {
    int from = Math.min(cue.group().from(), source.map(Stretch::from).orElse(cue.group().from()));
    int to = Math.max(cue.group().to(), Math.max(skip.at(), source.map(Stretch::to).orElse(0)));
    return new Draft(
        source,
        cue.words(),
        Pieces.inOrder(content),
        Draft.Manner.of(cue),
        skip.addressee().stream().toList(),
        new Stretch(from, to));
  }
}
