package org.parallax.encoder;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A network in two parts: the lower one finds cues and names in windows, the upper one is asked
 * about one cue at a time. All scores are logits, row after row.
 */
public interface Encoder {

  /**
   * Reads {@code batch} and hands the answer to {@code use}; the answer holds memory outside the
   * heap that is freed afterwards.
   */
  <T> T read(Batch batch, Function<Lower, T> use);

  /** What the lower part says of a batch. */
  interface Lower {

    /** Three scores for each place: outside, first and further piece of a cue. */
    float[] cues();

    /** Seven scores for each place: outside, then first and further piece of {@link NameKind}s. */
    float[] names();

    /** Asks the upper part about {@code questions}. */
    Upper ask(List<Question> questions);
  }

  /**
   * One cue.
   *
   * @param row the window in the batch
   * @param cue its places
   */
  record Question(int row, Places cue) {}

  /**
   * What the upper part says, question after question.
   *
   * @param spans five scores for each place: outside, first and further piece of source and content
   * @param judgements scores for each {@link Judgement}
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Upper(float[] spans, Map<Judgement, float[]> judgements) {

    /** Copies the map. */
    public Upper {
      judgements = Map.copyOf(judgements);
    }

    float[] scores(Judgement judgement) {
      float[] scores = judgements.get(judgement);
      if (scores == null) {
        throw new IllegalStateException("the encoder does not judge " + judgement);
      }
      return scores;
    }
  }
}
