package org.parallax.training;

import java.util.Arrays;
import org.parallax.encoder.Judgement;
import org.parallax.encoder.Places;

/**
 * A question to the upper part with its answers.
 *
 * @param cue where it stands
 * @param spanTags right tag of every place of the window; none where {@code cue} is no cue
 * @param judgements right answer to every {@link Judgement}, or {@link Example#NONE}
 */
record Asked(Places cue, int[] spanTags, int[] judgements) {

  /** A cue. */
  static Asked of(Places cue, int[] spanTags, Attribution attribution) {
    int[] judgements = new int[Judgement.values().length];
    judgements[Judgement.CUE.ordinal()] = 1;
    judgements[Judgement.STANCE.ordinal()] =
        attribution.stance().map(Enum::ordinal).orElse(Example.NONE);
    judgements[Judgement.CERTAINTY.ordinal()] =
        attribution.certainty().map(Enum::ordinal).orElse(Example.NONE);
    judgements[Judgement.ANONYMITY.ordinal()] =
        attribution.anonymous().map(a -> a ? 1 : 0).orElse(Example.NONE);
    judgements[Judgement.KIND.ordinal()] =
        attribution.kind().map(Enum::ordinal).orElse(Example.NONE);
    return new Asked(cue, spanTags, judgements);
  }

  /** Words that only look like a cue: all that is known is that they are none. */
  static Asked noCue(Places cue, int length) {
    int[] spans = new int[length];
    Arrays.fill(spans, Example.NONE);
    int[] judgements = new int[Judgement.values().length];
    Arrays.fill(judgements, Example.NONE);
    judgements[Judgement.CUE.ordinal()] = 0;
    return new Asked(cue, spans, judgements);
  }
}
