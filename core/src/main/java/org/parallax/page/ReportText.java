package org.parallax.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/** Writes blocks and posts into one text, a line each. One throwaway object a page. */
final class ReportText {

  private final StringBuilder text = new StringBuilder();
  private final List<Post> posts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Adds a line. */
  Span add(Block block) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(block.text());
    return new Span(start, text.length());
  }

  /** Adds a post. */
  void add(PostDraft draft, Optional<Moment> shown, DescribedPosts described) {
    Optional<Block> headline = draft.heading();
    Optional<Span> heading = Optional.empty();
    int start = -1;
    for (Block block : draft.blocks()) {
      Span span = add(block);
      start = start < 0 ? span.start() : start;
      heading =
          heading.isEmpty() && headline.filter(block::equals).isPresent()
              ? Optional.of(span)
              : heading;
    }
    Optional<JsonNode> known = described.of(draft.blocks());
    posts.add(
        new Post(
            id(draft),
            new Span(start, text.length()),
            heading,
            draft.author().or(() -> known.flatMap(described::author)),
            known.flatMap(described::published).or(() -> shown)));
  }

  /** The page's own name of the post, by which it is known in a later state of the page. */
  private String id(PostDraft draft) {
    String own = draft.element().id();
    String id = own.isEmpty() ? draft.element().attr("data-id") : own;
    return !id.isBlank() && ids.add(id) ? id : "p" + (posts.size() + 1);
  }

  String text() {
    return text.toString();
  }

  List<Post> posts() {
    return posts;
  }
}
