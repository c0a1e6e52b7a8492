package org.parallax.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parallax.encoder.Linked;
import org.parallax.model.Span;

/**
 * Takes up what is told on nobody's authority of what the encoder doubts: where the vocabulary
 * knows the cue, the encoder's word on what it says is enough. For one report.
 */
final class ImpersonalStatements {

  private final Words words;
  private final List<ImpersonalCue> cues;
  private final Convention convention;

  ImpersonalStatements(Words words, List<ImpersonalCue> cues, Convention convention) {
    this.words = words;
    this.cues = cues;
    this.convention = convention;
  }

  /**
   * What the encoder is sure of, and what it doubts without reason.
   *
   * @param sure in the order of their cues
   * @param doubtful in the order of their cues
   */
  List<Linked> among(List<Linked> sure, List<Linked> doubtful) {
    List<Linked> all = new ArrayList<>(sure);
    BitSet told = told(sure);
    int next = 0;
    for (Linked linked : doubtful) {
      while (next < cues.size() && span(next).end() <= linked.cue().start()) {
        next++;
      }
      boolean suspected = next < cues.size() && span(next).overlaps(linked.cue());
      if (suspected && !told.get(words.at(linked.cue().start()))) {
        taken(cues.get(next), linked).ifPresent(all::add);
      }
    }
    return all;
  }

  /** The tokens of what is told on somebody's authority; PolNeAR has nothing inside of that. */
  private BitSet told(List<Linked> sure) {
    var told = new BitSet(words.size());
    if (convention == Convention.POLNEAR) {
      return told;
    }
    for (Linked linked : sure) {
      for (Span piece : linked.source().isEmpty() ? List.<Span>of() : linked.content()) {
        told.set(words.at(piece.start()), words.at(piece.end() - 1) + 1);
      }
    }
    return told;
  }

  private Span span(int cue) {
    return words.span(cues.get(cue).words());
  }

  private Optional<Linked> taken(ImpersonalCue cue, Linked linked) {
    if (cue.entry().construction() == ImpersonalEntry.Construction.STATE) {
      return behind(cue.words()).map(said -> linked(cue, List.of(words.span(said)), linked));
    }
    return isNobodys(words.span(cue.words()), linked) && length(linked.content()) > 1
        ? Optional.of(linked(cue, linked.content(), linked))
        : Optional.empty();
  }

  /** "it is unclear (whether the road is shut)": the rest of the sentence. */
  private Optional<Stretch> behind(Stretch cue) {
    int end = words.endOf(words.sentence(cue.from()));
    int to = words.is(end - 1, ".", "?", "!") ? end - 1 : end;
    return Optional.of(new Stretch(cue.to(), to)).filter(said -> !said.isEmpty());
  }

  /** Whether what the encoder takes for a source is at most an auxiliary or a part of the cue. */
  private boolean isNobodys(Span cue, Linked linked) {
    return linked.source().stream()
        .allMatch(s -> cue.contains(s) || words.in(words.at(s.start()), Vocabulary.BE));
  }

  private int length(List<Span> content) {
    return content.stream().mapToInt(s -> words.at(s.end() - 1) + 1 - words.at(s.start())).sum();
  }

  private Linked linked(ImpersonalCue cue, List<Span> content, Linked doubtful) {
    Optional<Draft.Manner> manner = cue.entry().manner();
    return new Linked(
        words.span(cue.words()),
        List.of(),
        content,
        doubtful.score(),
        manner.map(Draft.Manner::stance).orElse(doubtful.stance()),
        manner.map(Draft.Manner::certainty).orElse(doubtful.certainty()),
        Optional.empty(),
        doubtful.kind());
  }
}
