package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Statement;

/**
 * Finds what is told on nobody's authority ("five deaths have been reported", "the road is believed
 * to be mined") where the encoder left it, and drops what it took for such but only names a thing,
 * is an act of office or is the writer's own. For one report.
 */
final class Hearsay {

  /** Verbs whose passive without an agent puts a proposition on nobody's authority. */
  private static final Set<String> VERBS =
      Set.of(
          "report",
          "confirm",
          "believe",
          "fear",
          "think",
          "suspect",
          "estimate",
          "say",
          "allege",
          "rumour",
          "rumor",
          "presume",
          "understand",
          "claim");

  private static final Set<String> MAKING_KNOWN =
      Set.of("announce", "disclose", "reveal", "mention");

  /** Participles that only name something or are an act of office. */
  private static final Set<String> NAMING =
      Set.of("charged", "titled", "entitled", "known", "nicknamed", "dubbed");

  private static final Set<String> IMPRESSIONS =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  /** "No injuries have been reported." */
  private static final Draft.Manner NO_REPORT =
      new Draft.Manner("report", Statement.Stance.NEITHER, Statement.Certainty.UNSPECIFIED);

  private final Words words;
  private final Quotations quotations;
  private final CueFinder cues;
  private final Convention convention;
  private final Subjects subjects;
  private final HearsayNouns nouns;

  Hearsay(Words words, Quotations quotations, CueFinder cues, Convention convention) {
    this.words = words;
    this.quotations = quotations;
    this.cues = cues;
    this.convention = convention;
    this.subjects = new Subjects(words);
    this.nouns = new HearsayNouns(words);
  }

  /** The drafts without what is no hearsay, and with what is missing. */
  List<Draft> told(List<Draft> found) {
    List<Draft> kept =
        found.stream()
            .filter(d -> d.source().isPresent() || !isOwn(d))
            .map(d -> d.source().isPresent() ? d : mended(d))
            .toList();
    DraftsBySentence all = new DraftsBySentence(words, kept);
    for (int i = 0; i < words.size(); i++) {
      List<Draft> here = all.of(words.sentence(i));
      if (words.tag(i).equals("VERB") && !quotations.inside(i) && isFree(i, here)) {
        missing(i, here).ifPresent(here::add);
      }
    }
    return all.inOrder();
  }

  private static boolean isFree(int i, List<Draft> all) {
    return all.stream().noneMatch(d -> d.cue().stream().anyMatch(c -> c.contains(i)));
  }

  /** Whether the writer names, judges or addresses the reader. */
  private boolean isOwn(Draft d) {
    boolean named = convention == Convention.PARALLAX && d.cue().stream().anyMatch(this::names);
    return named || d.cue().stream().findFirst().filter(this::isImperative).isPresent();
  }

  private boolean names(Stretch cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (words.in(i, NAMING) || words.in(i, IMPRESSIONS)) {
        return true;
      }
    }
    return false;
  }

  /** "Don't forget that": the verb that opens a sentence in its base form. */
  private boolean isImperative(Stretch cue) {
    int floor = words.firstOf(words.sentence(cue.from()));
    int from = cue.from();
    while (from > floor && words.is(from - 1, "do", "n't", "don't", "please", "now", "just")) {
      from--;
    }
    int verb = cue.to() - 1;
    boolean base = cues.at(verb).filter(c -> words.is(verb, c.entry().lemma())).isPresent();
    return from == floor && base && !words.sentenceOf(floor).heading();
  }

  private Draft mended(Draft d) {
    if (convention == Convention.POLNEAR) {
      return d;
    }
    return d.cue().stream()
        .flatMap(c -> cues.at(c.to() - 1).stream())
        .filter(c -> c.voice() == Cue.Voice.PASSIVE)
        .flatMap(c -> impersonal(c).stream())
        .findFirst()
        .orElseGet(() -> nouns.apart(unreported(d)));
  }

  /** "No injuries have been reported": of injuries, nobody says whether there are any. */
  private Draft unreported(Draft d) {
    Stretch first = d.content().isEmpty() ? d.cue().getFirst() : d.content().getFirst();
    boolean none =
        (VERBS.contains(d.manner().lemma()) || MAKING_KNOWN.contains(d.manner().lemma()))
            && words.is(first.from(), "no")
            && !words.is(first.from() + 1, "one")
            && first.to() - first.from() > 1;
    if (!none) {
      return d;
    }
    List<Stretch> rest = new ArrayList<>(d.content());
    rest.set(0, new Stretch(first.from() + 1, first.to()));
    return d.withContent(rest).withManner(NO_REPORT);
  }

  /** The statement that the passive verb {@code i} makes of its subject. */
  private Optional<Draft> missing(int i, List<Draft> all) {
    return cues.at(i)
        .filter(c -> c.voice() == Cue.Voice.PASSIVE && VERBS.contains(c.entry().lemma()))
        .filter(c -> !words.is(c.after(), "by", "as") && isFinite(c.group()))
        .flatMap(c -> impersonal(c).or(() -> draft(c, all)));
  }

  /** Whether "is", "were" or "have been" stand in the group, not a participle alone. */
  private boolean isFinite(Stretch group) {
    for (int i = group.from(); i < group.to() - 1; i++) {
      if (words.tag(i).equals("AUX") && !words.is(i, "be", "being", "been")) {
        return true;
      }
    }
    return false;
  }

  /** "It is understood that the road is shut"; "the road is shut, it is understood". */
  private Optional<Draft> impersonal(Cue cue) {
    int it = cue.group().from() - 1;
    int sentence = words.sentence(it + 1);
    int floor = words.firstOf(sentence);
    int end = words.endOf(sentence);
    if (it < floor || !words.is(it, "it")) {
      return Optional.empty();
    }
    boolean open = words.in(cue.after(), Vocabulary.QUESTION_WORDS);
    if (open || words.is(cue.after(), "that")) {
      int to = words.is(end - 1, ".") ? end - 1 : end;
      boolean asked = words.is(cue.after(), "whether", "if", "that");
      return said(cue, new Stretch(asked ? cue.after() + 1 : cue.after(), to));
    }
    boolean trails = words.comma(it - 1) && words.is(cue.after(), ".");
    return trails ? said(cue, new Stretch(floor, it - 1)) : Optional.empty();
  }

  private static Optional<Draft> said(Cue cue, Stretch content) {
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.empty(),
                cue.words(),
                List.of(content),
                Draft.Manner.of(cue),
                List.of(),
                cue.group()));
  }

  private Optional<Draft> draft(Cue cue, List<Draft> all) {
    Optional<Stretch> subject =
        subjects
            .of(cue.group().from(), all)
            .filter(s -> s.to() == cue.group().from() && !words.relative(s))
            .filter(s -> !words.tag(s.from()).equals("PRON"));
    return subject.map(s -> draft(cue, s));
  }

  private Draft draft(Cue cue, Stretch subject) {
    int rest = cue.after();
    int end = words.endOf(words.sentence(rest - 1));
    int to = rest;
    while (to < end && !words.time(to) && !endsClause(to)) {
      to++;
    }
    while (to > rest && words.tag(to - 1).equals("ADP")) {
      to--;
    }
    boolean none = words.is(subject.from(), "no");
    Stretch said = none ? new Stretch(subject.from() + 1, subject.to()) : subject;
    return new Draft(
        Optional.empty(),
        cue.words(),
        Pieces.inOrder(List.of(said, new Stretch(rest, to))),
        none ? NO_REPORT : Draft.Manner.of(cue),
        List.of(),
        cue.group());
  }

  private boolean endsClause(int i) {
    return words.is(i, ",", ".", ";", ":", "—", "–", "?", "!")
        || words.in(i, Vocabulary.COORDINATORS)
        || words.in(i, Vocabulary.SUBORDINATORS);
  }
}
