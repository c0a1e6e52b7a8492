package org.parallax.encoder;

import java.util.ArrayList;
import java.util.List;

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
        names.add(
            new EncodedName(
                window.words(run.from(), run.to()), List.of(NameKind.values()).get(kind)));
      }
    }
  }
}
