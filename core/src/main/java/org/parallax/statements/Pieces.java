package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a content in order. */
final class Pieces {
  private Pieces() {}

  /** In reading order, empty ones dropped, none overlapping. */
  static List<Stretch> inOrder(List<Stretch> pieces) {
    List<Stretch> sorted = new ArrayList<>(pieces);
    sorted.removeIf(Stretch::isEmpty);
    sorted.sort(java.util.Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
    List<Stretch> out = new ArrayList<>();
    for (Stretch s : sorted) {
      if (!out.isEmpty() && s.from() < out.getLast().to()) {
        Stretch last = out.removeLast();
        out.add(new Stretch(last.from(), Math.max(last.to(), s.to())));
      } else {
        out.add(s);
      }
    }
    return out;
  }
}
