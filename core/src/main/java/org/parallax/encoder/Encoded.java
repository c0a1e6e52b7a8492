package org.parallax.encoder;

import java.util.List;

/**
 * What the encoder found in a text.
 *
 * @param attributions in the order of their cues
 * @param names in reading order, none overlapping
 */
public record Encoded(List<Linked> attributions, List<EncodedName> names) {

  /** Copies the lists. */
  public Encoded {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
  }
}
