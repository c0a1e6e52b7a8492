package org.parallax.training;

import java.util.List;
import org.parallax.encoder.Style;

/**
 * An annotated text. What is annotated follows from the style: names in texts of {@link
 * Style#NAMES}, attributions in all others.
 *
 * @param id unique in its corpus
 * @param style whose habits it was annotated by
 * @param text offsets count its UTF-16 code units
 * @param attributions in no particular order
 * @param names in no particular order; they do not overlap
 */
record Document(
    String id, Style style, String text, List<Attribution> attributions, List<Name> names) {

  Document {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
  }
}
