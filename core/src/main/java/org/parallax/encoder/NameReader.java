package org.parallax.encoder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Span;

/** Reads names off an encoder's lower part. */
final class NameReader {

  private NameReader() {}

  /**
   * The names of {@code batch}.
   *
   * @param scores the lower part's
   */
  static List<EncodedName> names(Batch batch, float[] scores) {
    List<EncodedName> names = new ArrayList<>();
    for (int row = 0; row < batch.size(); row++) {
      add(batch, row, scores, names);
    }
    return names;
  }

  private static void add(Batch batch, int row, float[] scores, List<EncodedName> names) {
    Window window = batch.windows().get(row);
    int kinds = NameKind.values().length;
    int from = row * batch.length() * (2 * kinds + 1);
    Tags tags = Tags.best(scores, from, window.length(), kinds, window.first());
    for (int kind = 0; kind < kinds; kind++) {
      for (Places run : tags.runs(kind)) {
        Span words = window.words(run.from(), run.to());
        NameKind named = List.of(NameKind.values()).get(kind);
        names.add(new EncodedName(words, named, likelihoods(scores, from, run)));
      }
    }
  }

  /**
   * How likely each kind is, given that {@code run} is one name: what its places score is the same
   * for every kind but for the kind's own tags.
   */
  static Map<NameKind, Double> likelihoods(float[] scores, int from, Places run) {
    List<NameKind> kinds = List.of(NameKind.values());
    int tags = 2 * kinds.size() + 1;
    double[] sums = new double[kinds.size()];
    double best = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (int place = run.from(); place < run.to(); place++) {
        int tag = 2 * kind + (place == run.from() ? 1 : 2);
        sums[kind] += scores[from + place * tags + tag];
      }
      best = Math.max(best, sums[kind]);
    }
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum - best);
    }
    Map<NameKind, Double> likelihoods = new EnumMap<>(NameKind.class);
    for (int kind = 0; kind < kinds.size(); kind++) {
      likelihoods.put(kinds.get(kind), Math.exp(sums[kind] - best) / all);
    }
    return likelihoods;
  }
}
