package org.parallax.statements;

import java.util.Optional;
import org.parallax.model.Timex;

/** Finds the time that is attached to a cue: "said on Wednesday". */
final class SpeechTimes {

  private static final int NEAR = 6;

  private final Words words;

  SpeechTimes(Words words) {
    this.words = words;
  }

  /** The TIMEX3 value of the time when it was said. */
  Optional<String> of(Draft d) {
    if (d.cue().isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(0, d.extent().from());
    int to = Math.min(words.size(), Math.max(d.extent().to(), d.cue().getLast().to() + NEAR));
    int ceiling = words.endOf(words.sentence(d.cue().getLast().from()));
    return words.prose().report().findings().times().stream()
        .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
        .filter(t -> t.span().start() >= words.start(from))
        .filter(t -> t.span().end() <= words.end(Math.min(to, ceiling) - 1))
        .filter(t -> d.content().stream().noneMatch(c -> words.span(c).overlaps(t.span())))
        .filter(t -> d.source().map(s -> !words.span(s).overlaps(t.span())).orElse(true))
        .map(Timex::value)
        .findFirst();
  }
}
