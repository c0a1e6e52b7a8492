package org.parallax.encoder;

import java.util.List;

/**
 * What the encoder found in a text.
 *
 * @param attributions in the order of their cues
 * @param doubtful what would be attributions if their cues were cues, which the encoder does not
 *     think; in the order of their cues
 * @param names in reading order, none overlapping
 */
public record Encoded(List<Linked> attributions, List<Linked> doubtful, List<EncodedName> names) {

  /** Copies the lists. */
  public Encoded {
    attributions = List.copyOf(attributions);
    doubtful = List.copyOf(doubtful);
    names = List.copyOf(names);
  }
}
