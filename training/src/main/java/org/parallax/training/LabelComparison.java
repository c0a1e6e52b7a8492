package org.parallax.training;

import java.util.List;
import java.util.Optional;
import org.parallax.encoder.Encoder;
import org.parallax.encoder.Linked;
import org.parallax.encoder.Linker;
import org.parallax.encoder.TextEncoder;
import org.parallax.encoder.Windows;

/**
 * Whether two encoders that ought to be one answer alike.
 *
 * @param same attributions that both find with the same source and content
 * @param all attributions of the first
 * @param other attributions of the second
 */
record LabelComparison(int same, int all, int other) {

  /** Sets the answers of two encoders to {@code documents} side by side. */
  static LabelComparison of(
      Encoder first, Encoder second, Windows windows, List<Document> documents) {
    LabelComparison sum = new LabelComparison(0, 0, 0);
    for (Document document : documents) {
      List<Linked> a = link(first, windows, document);
      List<Linked> b = link(second, windows, document);
      int same = (int) a.stream().filter(x -> isAmong(x, b)).count();
      sum = new LabelComparison(sum.same + same, sum.all + a.size(), sum.other + b.size());
    }
    return sum;
  }

  private static List<Linked> link(Encoder encoder, Windows windows, Document document) {
    return new TextEncoder(encoder, windows, new Linker(Settings.EAGERNESS, 0))
        .read(document.text(), document.style())
        .attributions();
  }

  private static boolean isAmong(Linked one, List<Linked> others) {
    Optional<Linked> other = others.stream().filter(o -> o.cue().equals(one.cue())).findFirst();
    return other
        .filter(o -> o.source().equals(one.source()) && o.content().equals(one.content()))
        .isPresent();
  }

  /** The F1 of the two; 1 where neither finds anything. */
  double share() {
    return all + other == 0 ? 1 : 2.0 * same / (all + other);
  }

  String line(String name) {
    return Figures.line(
        "%s: %.4f the same (%d of %d and %d attributions)", name, share(), same, all, other);
  }
}
