package org.parallax.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.encoder.Judgement;
import org.parallax.encoder.Places;
import org.parallax.model.Statement;

/**
 * A question to the upper part with its answers.
 *
 * @param cue where it stands
 * @param spanTags right tag of every place of the window; none where {@code cue} is no cue
 * @param judgements the right answers that are known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Asked(Places cue, int[] spanTags, Map<Judgement, Integer> judgements) {

  /** A cue. */
  static Asked of(Places cue, int[] spanTags, Attribution attribution) {
    Map<Judgement, Integer> known = new EnumMap<>(Judgement.class);
    known.put(Judgement.CUE, 1);
    put(known, Judgement.STANCE, attribution.stance(), List.of(Statement.Stance.values()));
    put(known, Judgement.CERTAINTY, attribution.certainty(), List.of(Statement.Certainty.values()));
    put(known, Judgement.ANONYMITY, attribution.anonymous(), List.of(false, true));
    put(known, Judgement.KIND, attribution.kind(), List.of(Statement.Kind.values()));
    return new Asked(cue, spanTags, known);
  }

  /** Words that only look like a cue: all that is known is that they are none. */
  static Asked noCue(Places cue, int length) {
    int[] spans = new int[length];
    Arrays.fill(spans, Example.NONE);
    return new Asked(cue, spans, Map.of(Judgement.CUE, 0));
  }

  private static <T> void put(
      Map<Judgement, Integer> known, Judgement judgement, Optional<T> answer, List<T> answers) {
    answer.ifPresent(a -> known.put(judgement, answers.indexOf(a)));
  }
}
