package org.parallax.training;

import org.parallax.encoder.Encoder.Question;

/**
 * The mean losses of one step, or sums of several.
 *
 * @param cue of the lower part's cues
 * @param name of its names
 * @param span of sources and contents
 * @param judgement of all judgements
 * @param questions how many {@link Question}s were asked
 */
record Losses(double cue, double name, double span, double judgement, int questions) {

  static final Losses NONE = new Losses(0, 0, 0, 0, 0);

  Losses plus(Losses other) {
    return new Losses(
        cue + other.cue,
        name + other.name,
        span + other.span,
        judgement + other.judgement,
        questions + other.questions);
  }

  boolean isFinite() {
    return Double.isFinite(cue + name + span + judgement);
  }
}
