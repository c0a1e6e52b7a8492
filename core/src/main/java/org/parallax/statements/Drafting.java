package org.parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.encoder.Linked;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Takes the attributions that the encoder found into tokens and adds what the words around the cue
 * tell: the attitude of the source and who passed it on. For one report.
 */
final class Drafting {

  private final Words words;
  private final Quotations quotations;
  private final CueFinder cues;
  private final Relays relays;
  private final Bounds bounds;
  private final RelativeClauses relatives;
  private final Denials denials;
  private final Deeds deeds;
  private final Introductions introductions;
  private final Convention convention;

  Drafting(
      Words words,
      CueFinder cues,
      Quotations quotations,
      Introductions introductions,
      Convention convention) {
    this.words = words;
    this.quotations = quotations;
    this.cues = cues;
    this.introductions = introductions;
    this.convention = convention;
    this.bounds = new Bounds(words, convention);
    this.relatives = new RelativeClauses(words, quotations);
    this.denials = new Denials(words, quotations);
    this.deeds = new Deeds(words, cues);
    this.relays = new Relays(words, quotations, new NounPhrases(words));
  }

  /** The attributions of which something is said, in the order of their first words. */
  List<Draft> drafts(List<Linked> found) {
    List<Draft> drafts = new ArrayList<>();
    WholeQuotations whole = new WholeQuotations(words, quotations);
    Set<Integer> marks = cueTokens(found);
    for (Linked linked : found) {
      draft(linked, marks).map(whole::of).ifPresent(drafts::add);
    }
    drafts.sort(Comparator.comparingInt(Draft::first));
    List<Draft> hearsay = new Hearsay(words, quotations, cues, convention).told(drafts);
    List<Draft> refusals = new Refusals(words, quotations).told(hearsay);
    return new SecondVerbs(words, quotations)
        .apart(new NestedReports(words, quotations, cues).told(refusals));
  }

  /** No source grows over the cue of an attribution. */
  private Set<Integer> cueTokens(List<Linked> found) {
    Set<Integer> tokens = new HashSet<>();
    for (Linked linked : found) {
      Stretch cue = stretch(linked.cue());
      for (int i = cue.from(); i < cue.to(); i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  private Optional<Draft> draft(Linked linked, Set<Integer> cueTokens) {
    Stretch found = stretch(linked.cue());
    Optional<Cue> refusal = refusal(found);
    Stretch mark = bounds.cue(refusal.map(r -> new Stretch(found.from(), r.after())).orElse(found));
    Optional<Cue> verb = refusal.or(() -> verb(mark));
    Optional<Stretch> source =
        linked.source().stream()
            .findFirst()
            .map(this::stretch)
            .map(s -> bounds.source(s, mark, cueTokens));
    Draft.Manner manner =
        verb.map(Draft.Manner::of)
            .or(() -> subject(source, mark).map(Draft.Manner::of))
            .orElseGet(() -> manner(linked, mark));
    List<Stretch> others = Stream.concat(Stream.of(mark), source.stream()).toList();
    List<Stretch> inside =
        bounds.content(said(mark, source, linked.content().stream().map(this::stretch)), others);
    List<Stretch> content =
        inside.isEmpty() ? introductions.content(mark) : behindAddressee(inside, mark, verb);
    boolean addressed = verb.filter(v -> isAddressed(v, content, source)).isPresent();
    if (addressed
        || isSecondHalf(mark)
        || verb.filter(relays::isAside).isPresent()
        || verb.filter(v -> denials.isTurnedDown(v, content)).isPresent()
        || (convention == Convention.PARALLAX && deeds.isDeed(mark, verb, content))
        || (content.isEmpty() && verb.filter(Cue::refusal).isEmpty())) {
      return Optional.empty();
    }
    Optional<Stretch> object = verb.flatMap(v -> object(v, source));
    Draft draft =
        new Draft(
            object.isPresent() || isAsked(verb, source) || isExpletive(verb, source)
                ? Optional.empty()
                : source,
            List.of(mark),
            Pieces.inOrder(Stream.concat(object.stream(), content.stream()).toList()),
            manner,
            List.of(),
            extent(mark, verb, source));
    return Optional.of(denials.denied(verb.map(v -> relays.told(draft, v)).orElse(draft)));
  }

  private List<Stretch> behindAddressee(List<Stretch> content, Stretch mark, Optional<Cue> verb) {
    boolean addresses =
        convention == Convention.PARALLAX && verb.filter(v -> v.entry().takes('a')).isPresent();
    return addresses
        ? content.stream().map(c -> bounds.behindAddressee(c, mark)).toList()
        : content;
  }

  /** "(quoted the mayor as) saying": the first half is the cue. */
  private boolean isSecondHalf(Stretch mark) {
    return mark.to() - mark.from() == 1
        && words.is(mark.from(), "saying", "telling")
        && words.is(mark.from() - 1, "as");
  }

  /** "it was warned about cracks": whom the verb addresses did not say it, and who did is open. */
  private static boolean isAddressed(Cue cue, List<Stretch> content, Optional<Stretch> source) {
    int group = cue.group().from();
    return cue.voice() == Cue.Voice.PASSIVE
        && cue.entry().takes('a')
        && cue.entry().stance() != Statement.Stance.ASKS
        && (content.stream().anyMatch(c -> c.from() < group)
            || source.filter(s -> s.from() < group).isPresent());
  }

  /** "Asked about the road, the mayor said": who answers is not who asks. */
  private boolean isAsked(Optional<Cue> verb, Optional<Stretch> source) {
    return verb.filter(v -> v.voice() == Cue.Voice.PASSIVE)
        .filter(v -> v.entry().stance() == Statement.Stance.ASKS)
        .filter(v -> source.filter(s -> isAgent(s, v)).isEmpty())
        .isPresent();
  }

  /** "asked by reporters". */
  private boolean isAgent(Stretch source, Cue verb) {
    return words.is(source.from() - 1, "by") && source.from() - 1 == verb.after();
  }

  /** "it was claimed that": "it" is nobody. */
  private boolean isExpletive(Optional<Cue> verb, Optional<Stretch> source) {
    return verb.filter(v -> v.voice() == Cue.Voice.PASSIVE)
        .flatMap(v -> source.filter(s -> s.to() == v.group().from()))
        .filter(s -> s.to() - s.from() == 1 && words.is(s.from(), "it"))
        .isPresent();
  }

  /** "citizens were urged to leave": whom the verb has for its object is no source. */
  private static Optional<Stretch> object(Cue cue, Optional<Stretch> source) {
    return source.filter(
        s ->
            cue.voice() == Cue.Voice.PASSIVE
                && cue.entry().takes('o')
                && cue.entry().stance() != Statement.Stance.ASKS
                && s.to() <= cue.group().from());
  }

  /**
   * The pieces of what is said: no sentence after that of the cue unless it is quoted, and no
   * quotation behind a colon where the cue stands in a relative clause ("the treaty, which
   * parliament ratified: “…”").
   */
  private List<Stretch> said(Stretch mark, Optional<Stretch> source, Stream<Stretch> found) {
    int sentence = words.sentence(mark.to() - 1);
    boolean relative = source.filter(s -> words.in(s.from() - 1, Vocabulary.RELATIVES)).isPresent();
    List<Stretch> pieces = Pieces.after(mark, found.toList());
    boolean before = pieces.stream().anyMatch(p -> p.from() < mark.from());
    return pieces.stream()
        .filter(
            p ->
                !before
                    || words.sentence(p.from()) <= sentence
                    || quotations.inside(p.from())
                    || p.from() < mark.from())
        .filter(p -> !relative || p.from() < mark.to() || !words.is(p.from() - 1, ":"))
        .map(p -> p.from() < mark.to() || quotations.inside(p.to() - 1) ? p : inSentence(p))
        .map(p -> p.from() == mark.to() && isLabel(source, mark) ? inParagraph(p) : p)
        .map(p -> relatives.inside(p, mark, source))
        .toList();
  }

  /** "SILVA: ": a name that opens its line, as transcripts have it. */
  private boolean isLabel(Optional<Stretch> source, Stretch mark) {
    return words.is(mark.from(), ":")
        && source.filter(s -> s.to() == mark.from() && opensParagraph(s.from())).isPresent();
  }

  private boolean opensParagraph(int i) {
    return i == 0 || words.sentenceOf(i - 1).paragraph() != words.sentenceOf(i).paragraph();
  }

  private Stretch inParagraph(Stretch piece) {
    int paragraph = words.sentenceOf(piece.from()).paragraph();
    int to = piece.to();
    while (to < words.size() && words.sentenceOf(to).paragraph() == paragraph) {
      to = words.endOf(words.sentence(to));
    }
    return new Stretch(piece.from(), words.is(to - 1, ".") ? to - 1 : to);
  }

  private Stretch inSentence(Stretch piece) {
    int end = words.endOf(words.sentence(piece.from()));
    return piece.to() <= end
        ? piece
        : new Stretch(piece.from(), words.is(end - 1, ".") ? end - 1 : end);
  }

  /** A cue of one word behind its subject is its verb, though the tagger took it for a noun. */
  private Optional<CueEntry> subject(Optional<Stretch> source, Stretch mark) {
    return source
        .filter(s -> s.to() == mark.from() && mark.to() - mark.from() == 1)
        .flatMap(s -> cues.entry(mark.from()));
  }

  /** What the encoder makes of a cue without a verb of report; a dash or a colon plainly says. */
  private Draft.Manner manner(Linked linked, Stretch mark) {
    return words.text(mark).codePoints().anyMatch(Character::isLetter)
        ? new Draft.Manner("", linked.stance(), linked.certainty())
        : Draft.Manner.PLAIN;
  }

  /** "declined (to comment)": the verb that is refused, where it follows the cue. */
  private Optional<Cue> refusal(Stretch mark) {
    int end = Math.min(mark.to() + 2, words.size());
    for (int i = mark.to(); i < end; i++) {
      Optional<Cue> cue = cues.at(i).filter(Cue::refusal).filter(c -> c.group().overlaps(mark));
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  /**
   * The verb of report in a cue; of several ("was quoted saying") the last, except behind one that
   * takes it back ("stopped short of saying").
   */
  private Optional<Cue> verb(Stretch mark) {
    Optional<Cue> last = Optional.empty();
    for (int i = mark.from(); i < mark.to(); i++) {
      Optional<Cue> cue = cues.at(i);
      last = cue.isPresent() ? cue : last;
      if (cue.filter(c -> c.entry().stance() == Statement.Stance.NEITHER).isPresent()) {
        return cue;
      }
    }
    return last;
  }

  /** From the first to the last token of source and verb group, where they stand together. */
  private Stretch extent(Stretch mark, Optional<Cue> verb, Optional<Stretch> source) {
    int from = verb.map(v -> Math.min(v.group().from(), mark.from())).orElse(mark.from());
    int to = verb.map(v -> Math.max(v.group().to(), mark.to())).orElse(mark.to());
    int sentence = words.sentence(mark.from());
    Optional<Stretch> near = source.filter(s -> words.sentence(s.from()) == sentence);
    return new Stretch(
        near.map(s -> Math.min(s.from(), from)).orElse(from),
        near.map(s -> Math.max(s.to(), to)).orElse(to));
  }

  /** The tokens that hold the characters of {@code span}. */
  private Stretch stretch(Span span) {
    int from = words.at(span.start());
    return new Stretch(from, Math.max(from + 1, words.at(span.end() - 1) + 1));
  }
}
