package org.parallax.statements;

import java.util.List;
import java.util.Optional;

/**
 * "The mayor added:" at the end of a paragraph, whose content is what the next one holds: all of a
 * quotation that begins there, otherwise that paragraph. For one report.
 */
final class Introductions {

  /** The cue stands so near to the colon. */
  private static final int NEAR = 4;

  private final Words words;
  private final Quotations quotations;
  private final CueFinder cues;
  private final NounPhrases phrases;

  Introductions(Words words, Quotations quotations, CueFinder cues) {
    this.words = words;
    this.quotations = quotations;
    this.cues = cues;
    this.phrases = new NounPhrases(words);
  }

  /** What a cue introduces that has no content in its own paragraph. */
  List<Stretch> content(Stretch cue) {
    int end = words.endOf(words.sentence(cue.to() - 1));
    return introduces(end - 1) ? following(end) : List.of();
  }

  /** The statement that a colon before the bare quotation {@code q} makes of it. */
  Optional<Draft> of(Quotation q) {
    int colon = q.from() - 1;
    if (!introduces(colon)) {
      return Optional.empty();
    }
    int floor = words.firstOf(words.sentence(colon));
    for (int i = colon - 1; i > floor && colon - i <= NEAR; i--) {
      Optional<Cue> cue = cues.at(i).filter(c -> c.voice() == Cue.Voice.ACTIVE && !c.negated());
      if (cue.isPresent()) {
        return cue.flatMap(c -> said(c, floor, q));
      }
    }
    return Optional.empty();
  }

  /** "Mayor Silva on the cost: “…”"; "For Silva, the answer is plain: “…”". */
  Optional<Draft> topic(Quotation q) {
    int colon = q.from() - 1;
    if (!words.is(colon, ":")) {
      return Optional.empty();
    }
    int floor = words.firstOf(words.sentence(colon));
    boolean led = words.is(floor, "for", "to");
    int first = led ? floor + 1 : floor;
    return phrases
        .end(first, colon)
        .map(end -> new Stretch(first, led ? end : beforeTopic(first, end)))
        .filter(s -> words.tag(s.to() - 1).equals("PROPN"))
        .filter(s -> led ? words.comma(s.to()) : words.is(s.to(), "on") && noVerb(s.to(), colon))
        .map(
            source ->
                new Draft(
                    Optional.of(source),
                    List.of(new Stretch(colon, colon + 1)),
                    q.pieces(),
                    Draft.Manner.PLAIN,
                    List.of(),
                    new Stretch(source.from(), colon + 1)));
  }

  private int beforeTopic(int from, int end) {
    int on = from;
    while (on < end && !words.is(on, "on")) {
      on++;
    }
    return on;
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.verb(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> said(Cue cue, int floor, Quotation q) {
    int last = cue.group().from() - 1;
    if (last < floor || !words.nominal(last)) {
      return Optional.empty();
    }
    Stretch source = new Stretch(phrases.start(last, floor), last + 1);
    return Optional.of(
        new Draft(
            Optional.of(source),
            cue.words(),
            q.pieces(),
            Draft.Manner.of(cue),
            List.of(),
            new Stretch(source.from(), cue.group().to())));
  }

  /** Whether {@code i} is a colon that ends a paragraph and is not the last. */
  private boolean introduces(int i) {
    return words.is(i, ":")
        && i + 1 < words.size()
        && words.sentenceOf(i).paragraph() < words.sentenceOf(i + 1).paragraph();
  }

  private List<Stretch> following(int first) {
    Optional<Quotation> quoted = quotations.at(first).filter(q -> q.from() == first);
    if (quoted.isPresent()) {
      return quoted.get().pieces();
    }
    int paragraph = words.sentenceOf(first).paragraph();
    int end = first;
    while (end < words.size() && words.sentenceOf(end).paragraph() == paragraph) {
      end++;
    }
    return words.is(end - 1, ".")
        ? List.of(new Stretch(first, end - 1))
        : List.of(new Stretch(first, end));
  }
}
