package org.parallax.render;

import org.parallax.model.Story;

/** The brief as Markdown. Immutable, thread-safe. */
public final class MarkdownBrief {

  /** The brief as Markdown. */
  public String render(Story story) {
    return story.title() + "\n";
  }
}
