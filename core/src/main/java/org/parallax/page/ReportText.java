package org.parallax.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Span;

/** Writes blocks and posts into one text, a line each. One throwaway object a page. */
final class ReportText {

  private final StringBuilder text = new StringBuilder();
  private final List<Post> posts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Permalink permalink;

  /**
   * An empty text.
   *
   * @param url the address of the page
   */
  ReportText(Optional<String> url) {
    this.permalink = new Permalink(url);
  }

  /** Adds a line. */
  Span add(Block block) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(block.text());
    return new Span(start, text.length());
  }

  /** Adds a summary that is kept above the posts; its first line is its heading. */
  void addSummary(List<Block> blocks) {
    List<Span> lines = blocks.stream().map(this::add).toList();
    posts.add(
        new Post(
            "p" + (posts.size() + 1),
            new Span(lines.getFirst().start(), lines.getLast().end()),
            Optional.of(lines.getFirst()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true));
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
    Optional<DescribedPost> known = described.of(draft);
    posts.add(
        new Post(
            id(draft),
            new Span(start, text.length()),
            heading,
            draft.author().or(() -> known.flatMap(DescribedPost::author)),
            known.flatMap(DescribedPost::published).or(() -> shown),
            permalink.of(draft).or(() -> known.flatMap(DescribedPost::address)),
            draft.isPinned()));
  }

  /** The page's own name of the post, by which it is known in a later state of the page. */
  private String id(PostDraft draft) {
    return draft.name().filter(ids::add).orElseGet(() -> "p" + (posts.size() + 1));
  }

  String text() {
    return text.toString();
  }

  List<Post> posts() {
    return posts;
  }
}
