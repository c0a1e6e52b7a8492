package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * Two states of one page, set against each other post by post.
 *
 * @param from the report of the earlier state
 * @param to the report of the later one
 * @param direction how sure that order is
 * @param posts the posts of the later state in their order, then those that are gone
 */
public record Recapture(String from, String to, Copy.Direction direction, List<PostState> posts) {

  /** Copies the list. */
  public Recapture {
    posts = List.copyOf(posts);
  }

  /**
   * What became of a post. Without ids it is the text outside the posts, which is all of an
   * article.
   *
   * @param state what
   * @param from its id in the earlier report
   * @param to its id in the later one
   * @param changes the stretches in which an edited post differs, in the order of the text
   */
  public record PostState(
      State state,
      Optional<String> from,
      Optional<String> to,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Change> changes) {

    /** Copies the list. */
    public PostState {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Words that were changed; with one side only, words that were added or cut.
   *
   * @param from where in the earlier report
   * @param to where in the later one
   */
  public record Change(Optional<Span> from, Optional<Span> to) {

    /** Checks that there is a side. */
    public Change {
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException("a change of nothing");
      }
    }
  }

  /** What became of a post from one state of its page to the next. */
  public enum State {
    /** The words are equal; marks, case and white space don't count. */
    SAME,

    /** Its words were changed. */
    EDITED,

    /** Only the later state has it. */
    NEW,

    /** Only the earlier state has it. */
    GONE;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
