package org.parallax.render;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Citation;
import org.parallax.model.Copy;
import org.parallax.model.Post;
import org.parallax.model.Recapture;
import org.parallax.model.Recapture.Change;
import org.parallax.model.Recapture.PostState;
import org.parallax.model.Recapture.State;
import org.parallax.model.Report;

/** Says what became of the posts of a page, in the words that are shown. Immutable. */
final class PageStates {

  private static final int LONGEST = 90;

  private final StoryIndex index;

  PageStates(StoryIndex index) {
    this.index = index;
  }

  /** What to call two states of a page: their numbers, the earlier first. */
  String label(Recapture states) {
    String order = states.direction() == Copy.Direction.UNKNOWN ? " (order unknown)" : "";
    return "Report " + index.number(states.from()) + " → " + index.number(states.to()) + order;
  }

  /** How many posts there are of each kind. */
  static String counts(Recapture states) {
    List<PostState> posts = states.posts();
    return count(posts, State.NEW)
        + ", "
        + count(posts, State.EDITED)
        + ", "
        + count(posts, State.GONE)
        + ", "
        + count(posts, State.SAME);
  }

  private static String count(List<PostState> posts, State state) {
    return posts.stream().filter(p -> p.state() == state).count() + " " + state.label();
  }

  /** The posts that are not the same in both states. */
  static List<PostState> changed(Recapture states) {
    return states.posts().stream().filter(p -> p.state() != State.SAME).toList();
  }

  /** What to call a post: its heading, else how it begins. */
  String name(Recapture states, PostState post) {
    return place(states, post)
        .map(index::words)
        .map(w -> w.length() > LONGEST ? w.substring(0, LONGEST) + "…" : w)
        .orElse("text outside the posts");
  }

  /** Where its heading stands, or all of it; in the later state, unless it is gone from there. */
  Optional<Citation> place(Recapture states, PostState post) {
    return in(states.to(), post.to()).or(() -> in(states.from(), post.from()));
  }

  private Optional<Citation> in(String report, Optional<String> id) {
    return index
        .report(report)
        .flatMap(r -> post(r, id))
        .map(p -> new Citation(report, p.heading().orElse(p.span())));
  }

  private static Optional<Post> post(Report report, Optional<String> id) {
    return report.posts().stream().filter(p -> id.filter(p.id()::equals).isPresent()).findFirst();
  }

  /** The words before a change, where there are any. */
  static Optional<Citation> before(Recapture states, Change change) {
    return change.from().map(s -> new Citation(states.from(), s));
  }

  /** The words after a change, where there are any. */
  static Optional<Citation> after(Recapture states, Change change) {
    return change.to().map(s -> new Citation(states.to(), s));
  }

  /** A change in one line: "twelve" → "fifteen". */
  String words(Recapture states, Change change) {
    String before = before(states, change).map(c -> "“" + index.words(c) + "”").orElse("nothing");
    String after = after(states, change).map(c -> "“" + index.words(c) + "”").orElse("nothing");
    return before + " → " + after;
  }
}
