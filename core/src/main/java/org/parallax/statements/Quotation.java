package org.parallax.statements;

import java.util.List;

/**
 * A stretch between quotation marks, its marks included; one that runs over several paragraphs has
 * a piece for each.
 *
 * @param pieces in reading order
 */
record Quotation(List<Stretch> pieces) {

  Quotation {
    pieces = List.copyOf(pieces);
  }

  /** The opening mark. */
  int from() {
    return pieces.getFirst().from();
  }

  /** One past the closing mark. */
  int to() {
    return pieces.getLast().to();
  }

  /** The number of tokens, marks included. */
  int length() {
    return pieces.stream().mapToInt(p -> p.to() - p.from()).sum();
  }
}
