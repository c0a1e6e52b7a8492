package org.parallax.render;

import org.parallax.model.Story;

/** A summary that fits a terminal. Immutable, thread-safe. */
public final class TerminalSummary {

  /** A summary that fits a terminal. */
  public String render(Story story) {
    return story.title() + "\n";
  }
}
