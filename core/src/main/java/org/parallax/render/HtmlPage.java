package org.parallax.render;

import org.parallax.model.Story;

/** The story as a single-file page. Immutable, thread-safe. */
public final class HtmlPage {

  /** The story as a single-file page. */
  public String render(Story story) {
    return story.title() + "\n";
  }
}
