package org.parallax.stances;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.parallax.encoder.Logits;
import org.parallax.model.TextStance;

/** Judges what texts make of claims by the cues in their words. Immutable, thread-safe. */
public final class StanceJudge {

  /** In every task with such a label it is the second one. */
  private static final int AGAINST = 1;

  private final Map<PairTask, CueWeights> weights;

  private StanceJudge(Map<PairTask, CueWeights> weights) {
    this.weights = weights;
  }

  /**
   * The judge that is part of the program.
   *
   * @throws IOException if its file is missing or broken; nothing else takes its place
   */
  public static StanceJudge load() throws IOException {
    return new StanceJudge(CueWeights.load());
  }

  /** What each text makes of its claim, in the order given. */
  public List<TextStance> judge(List<ClaimText> texts) {
    return texts.stream().map(t -> answer(t.id(), t.task(), scores(t))).toList();
  }

  /** What each text makes of one claim, in the order given. */
  List<Opinion> opinions(String claim, List<String> texts) {
    return texts.stream()
        .map(t -> Opinion.of(scores(new ClaimText("", claim, t, PairTask.STANCE))))
        .toList();
  }

  private float[] scores(ClaimText text) {
    CueWeights of = weights.get(text.task());
    if (of == null) {
      throw new IllegalArgumentException("nothing is known of " + text.task());
    }
    return of.scores(StanceCues.of(text.claim(), text.text()));
  }

  /** The answer that {@code scores} of {@code task} give. */
  public static TextStance answer(String id, PairTask task, float[] scores) {
    return new TextStance(
        id, task.labels().get(Logits.best(scores)), rounded(Logits.shares(scores)[AGAINST]));
  }

  /** As much of a share as means something. */
  static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
