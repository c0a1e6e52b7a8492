package org.parallax.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads names off an encoder's lower part. Immutable. */
public record NameReader(Encoder encoder, Windows windows) {

  private static final int PLACES = 2048;

  /** The names in {@code text}, in reading order. */
  public List<EncodedName> names(String text) {
    List<EncodedName> names = new ArrayList<>();
    for (Batch batch : Batch.of(windows.of(text, Style.NAMES), PLACES)) {
      float[] scores = encoder.read(batch, Encoder.Lower::names);
      for (int row = 0; row < batch.size(); row++) {
        add(batch, row, scores, names);
      }
    }
    names.sort(Comparator.comparing(EncodedName::span));
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
