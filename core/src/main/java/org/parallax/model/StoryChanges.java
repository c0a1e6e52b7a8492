package org.parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * What changed between two states of one story.
 *
 * @param before the earlier state
 * @param after the later one
 * @param changes reports first, then figures, claims, positions and quotes, each in the order of
 *     the later state and with what is gone at the end; none where only wordings differ
 */
public record StoryChanges(State before, State after, List<StoryChange> changes) {

  /** Copies the list. */
  public StoryChanges {
    changes = List.copyOf(changes);
  }

  /**
   * One of the states.
   *
   * @param title what it is about
   * @param from the first day that its reports were published on
   * @param to the last
   * @param reports their ids
   */
  public record State(
      String title, Optional<String> from, Optional<String> to, List<String> reports) {

    /** Copies the list. */
    public State {
      reports = List.copyOf(reports);
    }

    /** The state that {@code story} is. */
    public static State of(Story story) {
      return new State(
          story.title(),
          story.from(),
          story.to(),
          story.reports().stream().map(Report::id).toList());
    }
  }
}
