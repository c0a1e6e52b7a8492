package org.parallax.language;

import java.util.List;
import org.parallax.model.Span;

/**
 * A sentence of the story; never one of its furniture.
 *
 * @param span where it stands in the report's text
 * @param paragraph number of the block it belongs to; sentences of one block follow each other
 * @param heading whether it is a headline: the report's title or the heading of a post
 * @param tokens in reading order
 */
public record Sentence(Span span, int paragraph, boolean heading, List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
