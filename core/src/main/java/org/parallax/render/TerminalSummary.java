package org.parallax.render;

import org.parallax.model.Story;

/** A summary that fits a terminal. Immutable, thread-safe. */
public final class TerminalSummary {

  final int width;
  private final boolean colour;

  /**
   * Configures the summary.
   *
   * @param width columns of the terminal
   * @param colour whether to write ANSI colours
   */
  public TerminalSummary(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** A summary that fits a terminal. */
  public String render(Story story) {
    return story.title() + (colour ? "\u001b[0m" : "") + "\n";
  }
}
