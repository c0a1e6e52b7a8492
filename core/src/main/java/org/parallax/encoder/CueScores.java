package org.parallax.encoder;

import java.util.ArrayList;
import java.util.List;

/** The lower part's scores of cues, and how sure both parts are of one. */
public final class CueScores {

  /** Scores for a place: outside, first and further piece. */
  static final int TAGS = 3;

  private CueScores() {}

  /**
   * The cues of one window, and further ones that would be cues if first pieces scored {@code
   * eagerness} more. What is suspected keeps its bounds before a part of it, what is a cue anyway
   * before what only eagerness finds.
   *
   * @param suspected places that are asked about besides
   */
  public static List<Places> candidates(
      float[] scores, Batch batch, int row, double eagerness, List<Places> suspected) {
    int from = row * batch.length() * TAGS;
    Window window = batch.windows().get(row);
    List<Places> cues =
        new ArrayList<>(Tags.best(scores, from, window.length(), 1, window.first()).runs(0));
    cues.removeIf(cue -> suspected.stream().anyMatch(s -> !s.equals(cue) && s.contains(cue)));
    addFree(suspected, cues);
    float[] eager = eager(scores, from, window.length(), eagerness);
    addFree(Tags.best(eager, 0, window.length(), 1, window.first()).runs(0), cues);
    return cues;
  }

  private static void addFree(List<Places> more, List<Places> cues) {
    List<Places> taken = List.copyOf(cues);
    more.stream().filter(place -> taken.stream().noneMatch(place::overlaps)).forEach(cues::add);
  }

  private static float[] eager(float[] scores, int from, int length, double eagerness) {
    float[] eager = new float[length * TAGS];
    for (int k = 0; k < eager.length; k++) {
      eager[k] = scores[from + k] + (k % TAGS == 1 ? (float) eagerness : 0);
    }
    return eager;
  }

  /** The log-odds of a first piece at the place whose scores begin at {@code at}. */
  static double odds(float[] scores, int at) {
    double most = Math.max(scores[at], scores[at + 2]);
    double rest = most + Math.log1p(Math.exp(-Math.abs(scores[at] - scores[at + 2])));
    return scores[at + 1] - rest;
  }

  /** The upper part's log-odds for the cue of question {@code k}. */
  static double verdict(float[] scores, int k) {
    return scores[2 * k + 1] - scores[2 * k];
  }
}
