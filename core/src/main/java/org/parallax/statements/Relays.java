package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads off the words around a cue who passed a statement on: whom it was told to ("told Reuters"),
 * and who quotes ("the agency quoted the mayor as saying").
 */
final class Relays {

  private static final Set<String> QUOTING = Set.of("quote", "cite");

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;

  Relays(Words words, Quotations quotations, NounPhrases phrases) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
  }

  /** The draft with its relays; of a quoting relay the source is whom it quotes. */
  Draft told(Draft draft, Cue cue) {
    if (QUOTING.contains(cue.entry().lemma())) {
      return quoted(draft, cue).orElse(draft);
    }
    return addressee(draft, cue).map(a -> draft.withRelays(List.of(a))).orElse(draft);
  }

  /** "told the agency (that)": a phrase between the cue and what is said. */
  private Optional<Stretch> addressee(Draft draft, Cue cue) {
    int at = cue.after();
    int ceiling = words.endOf(words.sentence(at - 1));
    if (at >= ceiling
        || !cue.entry().takes('a')
        || words.is(at, "that")
        || quotations.beginsAt(at)) {
      return Optional.empty();
    }
    return phrases
        .end(at, ceiling)
        .map(end -> new Stretch(at, end))
        .filter(a -> draft.content().stream().noneMatch(a::overlaps))
        .filter(a -> draft.source().stream().noneMatch(a::overlaps));
  }

  private Optional<Draft> quoted(Draft draft, Cue cue) {
    int after = cue.after();
    int ceiling = words.endOf(words.sentence(after - 1));
    return switch (cue.voice()) {
      case PASSIVE -> {
        Optional<Stretch> relay = by(after, ceiling);
        int at = relay.map(Stretch::to).orElse(after);
        yield before(cue.group().from())
            .filter(said -> speechFrom(at, ceiling) > at)
            .map(said -> quoting(draft, said, relay, speechFrom(at, ceiling)));
      }
      case ACTIVE, PARTICIPLE -> {
        Optional<Stretch> relay = before(cue.group().from());
        Optional<Stretch> said = phrases.end(after, ceiling).map(end -> new Stretch(after, end));
        yield said.filter(s -> speechFrom(s.to(), ceiling) > s.to())
            .map(s -> quoting(draft, s, relay, speechFrom(s.to(), ceiling)));
      }
    };
  }

  /** "was quoted by the agency". */
  private Optional<Stretch> by(int at, int ceiling) {
    return words.is(at, "by")
        ? phrases.end(at + 1, ceiling).map(end -> new Stretch(at + 1, end))
        : Optional.empty();
  }

  /** The phrase that ends right before {@code group}. */
  private Optional<Stretch> before(int group) {
    int floor = group == 0 ? 0 : words.firstOf(words.sentence(group));
    return group > floor && words.nominal(group - 1)
        ? Optional.of(new Stretch(phrases.start(group - 1, floor), group))
        : Optional.empty();
  }

  /** Whether a participle only tells who quotes: "the mayor, quoted by the agency, said". */
  boolean isAside(Cue cue) {
    int after = cue.after();
    int ceiling = words.endOf(words.sentence(after - 1));
    Optional<Stretch> relay = by(after, ceiling);
    boolean participle = cue.voice() == Cue.Voice.PASSIVE || words.comma(cue.group().from() - 1);
    return participle
        && QUOTING.contains(cue.entry().lemma())
        && relay.filter(r -> speechFrom(r.to(), ceiling) == r.to()).isPresent();
  }

  /** One past "(quoted the mayor) as saying that" or the colon, or {@code at} without either. */
  private int speechFrom(int at, int ceiling) {
    int end = phrases.appositionEnd(at, ceiling).orElse(at);
    if (words.is(end, ":") && end < ceiling) {
      return end + 1;
    }
    int as = words.comma(end) ? end + 1 : end;
    boolean speech = words.is(as, "as") && words.is(as + 1, "saying", "telling");
    int from = speech ? as + 2 : at;
    return speech && words.is(from, "that", ",", ":") ? from + 1 : from;
  }

  private static List<Stretch> without(Stretch said, List<Stretch> content) {
    return content.stream().filter(c -> !c.overlaps(said)).toList();
  }

  private static Draft quoting(Draft draft, Stretch said, Optional<Stretch> relay, int speech) {
    List<Stretch> content =
        draft.content().stream()
            .filter(c -> c.to() > speech)
            .map(c -> new Stretch(Math.max(c.from(), speech), c.to()))
            .toList();
    return draft
        .withSource(Optional.of(said))
        .withRelays(relay.stream().toList())
        .withContent(content.isEmpty() ? without(said, draft.content()) : content);
  }
}
