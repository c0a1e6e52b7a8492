package org.parallax.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Moment;
import tools.jackson.databind.JsonNode;

/**
 * What a publisher's description says of the posts that the page shows: an exact time, an author. A
 * post is known by its heading or by its first words; what the page does not show is not used.
 */
final class DescribedPosts {

  private static final int FIRST_WORDS = 8;

  private final JsonLd described;
  private final Map<String, JsonNode> byWords = new HashMap<>();

  DescribedPosts(JsonLd described) {
    this.described = described;
    for (JsonNode post : described.liveBlogPosts()) {
      described.text(post, "headline").map(DescribedPosts::key).ifPresent(k -> put(k, post));
      described.text(post, "articleBody").map(DescribedPosts::key).ifPresent(k -> put(k, post));
    }
  }

  private void put(String key, JsonNode post) {
    if (!key.isEmpty()) {
      byWords.putIfAbsent(key, post);
    }
  }

  /** The description of a post with these blocks. */
  Optional<JsonNode> of(List<Block> blocks) {
    return blocks.stream()
        .limit(2)
        .map(b -> key(b.text()))
        .map(key -> Optional.ofNullable(byWords.get(key)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** When the description says that the post was published. */
  Optional<Moment> published(JsonNode post) {
    return described.text(post, "datePublished").flatMap(DateWords::moment);
  }

  /** The address that the description gives the post. */
  Optional<String> address(JsonNode post) {
    return described
        .text(post, "url")
        .or(() -> described.text(post, "@id"))
        .filter(a -> a.startsWith("http"));
  }

  /** Whom the description names as the post's author. */
  Optional<String> author(JsonNode post) {
    return described.names(post, "author").stream()
        .flatMap(n -> Byline.people(n).stream())
        .findFirst();
  }

  private static String key(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", FIRST_WORDS + 2);
    int from = words[0].isEmpty() ? 1 : 0;
    int to = Math.min(words.length, from + FIRST_WORDS);
    return String.join(" ", List.of(words).subList(Math.min(from, to), to)).strip();
  }
}
