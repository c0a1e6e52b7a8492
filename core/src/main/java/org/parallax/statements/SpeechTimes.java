package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/**
 * Finds the time when something was said: one that the text attaches to speech in the cue's
 * sentence ("On Wednesday, the ministry said"), else one that stands by the cue.
 */
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
    Span sentence = words.sentenceOf(d.cue().getLast().from()).span();
    List<Timex> outside =
        words.prose().report().findings().times().stream()
            .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
            .filter(t -> t.span().end() <= sentence.end())
            .filter(t -> d.content().stream().noneMatch(c -> words.span(c).overlaps(t.span())))
            .filter(t -> d.source().map(s -> !words.span(s).overlaps(t.span())).orElse(true))
            .toList();
    Predicate<Timex> said = t -> t.role().equals(Optional.of(Timex.Role.SAID));
    return outside.stream()
        .filter(said.and(t -> sentence.contains(t.span())))
        .findFirst()
        .or(() -> outside.stream().filter(t -> isBy(d, t) && canBeSaid(t)).findFirst())
        .map(Timex::value);
  }

  private boolean isBy(Draft d, Timex t) {
    int from = Math.max(0, d.extent().from());
    int to = Math.min(words.size(), Math.max(d.extent().to(), d.cue().getLast().to() + NEAR));
    return t.span().start() >= words.start(from) && t.span().end() <= words.end(to - 1);
  }

  /** A time from when or until when something holds is no time of speech. */
  private static boolean canBeSaid(Timex t) {
    return t.role()
        .map(
            role ->
                switch (role) {
                  case SAID, HAPPENED -> true;
                  case SINCE, UNTIL, PUBLISHED -> false;
                })
        .orElse(true);
  }
}
