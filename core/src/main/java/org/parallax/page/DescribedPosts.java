package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.parallax.model.Moment;
import tools.jackson.databind.JsonNode;

/**
 * What the data of a page say of the posts that it shows: an exact time, an author. A post is known
 * by its identifier, its heading or its first words; what the page does not show is not used. A
 * publisher's description goes before the state that a page keeps for its scripts.
 */
final class DescribedPosts {

  private final Map<String, DescribedPost> byWords = new HashMap<>();
  private final Map<String, DescribedPost> byName = new HashMap<>();

  DescribedPosts(JsonLd described, Document page, Deadline deadline) {
    for (JsonNode post : described.liveBlogPosts()) {
      put(of(described, post));
    }
    PageState.posts(page, deadline).forEach(this::put);
  }

  private static DescribedPost of(JsonLd described, JsonNode post) {
    List<String> words =
        Stream.of("headline", "articleBody")
            .flatMap(p -> described.text(post, p).stream())
            .map(DescribedPost::key)
            .toList();
    Optional<String> address =
        described
            .text(post, "url")
            .or(() -> described.text(post, "@id"))
            .filter(a -> a.startsWith("http"));
    return new DescribedPost(
        List.of(),
        words,
        described.text(post, "datePublished").flatMap(DateWords::moment),
        described.names(post, "author").stream()
            .flatMap(n -> Byline.people(n).stream())
            .findFirst(),
        address);
  }

  private void put(DescribedPost post) {
    post.words().stream().filter(k -> !k.isEmpty()).forEach(k -> byWords.putIfAbsent(k, post));
    post.names().forEach(n -> byName.putIfAbsent(n, post));
  }

  /** The description of a post. */
  Optional<DescribedPost> of(PostDraft post) {
    return post.name()
        .flatMap(n -> Optional.ofNullable(byName.get(n)))
        .or(() -> post.blocks().stream().limit(2).flatMap(b -> find(b).stream()).findFirst());
  }

  private Optional<DescribedPost> find(Block block) {
    return Optional.ofNullable(byWords.get(DescribedPost.key(block.text())));
  }

  /**
   * The times of the posts that the page shows without them, each where its post begins. Of several
   * places with the same words the last is taken, as lists of contents stand first.
   */
  List<TimeMark> marks(List<Block> blocks) {
    Map<DescribedPost, Block> starts = new LinkedHashMap<>();
    for (Block block : blocks) {
      Optional<DescribedPost> post = find(block);
      boolean begins = post.filter(p -> begins(p, block, starts)).isPresent();
      if (begins) {
        starts.remove(post.get());
        starts.put(post.get(), block);
      }
    }
    List<TimeMark> marks = new ArrayList<>();
    starts.forEach(
        (post, block) -> {
          Optional<Moment> published = post.published();
          published.ifPresent(m -> marks.add(TimeMark.described(block.element(), m)));
        });
    return marks;
  }

  /** Whether a block is where a post begins: at its heading, unless the page shows none. */
  private static boolean begins(DescribedPost post, Block block, Map<DescribedPost, Block> starts) {
    Block known = starts.get(post);
    return known == null
        || DescribedPost.key(block.text()).equals(post.words().getFirst())
        || !DescribedPost.key(known.text()).equals(post.words().getFirst());
  }
}
