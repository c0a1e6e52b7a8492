package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a content in order. */
final class Pieces {
  private Pieces() {}

  /** In reading order, without the tokens of {@code mark} where they begin with them. */
  static List<Stretch> after(Stretch mark, List<Stretch> pieces) {
    return inOrder(
        pieces.stream()
            .map(
                p ->
                    p.overlaps(mark) && p.to() >= mark.to()
                        ? new Stretch(Math.max(p.from(), mark.to()), p.to())
                        : p)
            .filter(p -> !mark.contains(p))
            .toList());
  }

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
