package org.parallax.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.model.Moment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the state that a page carries as JSON for its scripts: objects that have a time, and words
 * or an identifier by which the post that the page shows can be known. Nothing runs: a script
 * counts only where it is JSON, or one value set to JSON.
 */
final class PageState {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final int LONGEST_SCRIPT = 5_000_000;
  private static final int MOST_OBJECTS = 200_000;
  private static final int MOST_POSTS = 5_000;
  private static final int SHORTEST_NAME = 3;

  private static final Pattern ASSIGNMENT =
      Pattern.compile("^\\s*(?:var |let |const )?[\\w.$\\[\\]\"']{1,60}\\s?=\\s?(?=[{\\[])");
  private static final List<String> TIMES =
      List.of("publish", "pubdate", "firstpub", "created", "posted", "timestamp", "datetime");
  private static final List<String> LATER = List.of("update", "modif", "expir", "last", "end");
  private static final List<String> WORDS =
      List.of("headline", "title", "heading", "body", "text", "content", "html", "description");
  private static final List<String> NAMES = List.of("id", "_id", "uid", "guid", "postId", "slug");

  private PageState() {}

  /** The posts that the state of a page tells of. */
  static List<DescribedPost> posts(Document page, Deadline deadline) {
    List<DescribedPost> posts = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (!type.contains("ld+json") && script.data().length() <= LONGEST_SCRIPT) {
        json(script.data(), type).ifPresent(root -> collect(root, posts, deadline));
      }
    }
    return posts;
  }

  private static Optional<JsonNode> json(String data, String type) {
    int start = 0;
    if (!type.contains("json")) {
      Matcher m = ASSIGNMENT.matcher(data.substring(0, Math.min(data.length(), 100)));
      if (!m.find()) {
        return Optional.empty();
      }
      start = m.end();
    }
    try {
      return Optional.of(MAPPER.readTree(data.substring(start)));
    } catch (JacksonException e) {
      return Optional.empty(); // most scripts are none
    }
  }

  private static void collect(JsonNode root, List<DescribedPost> posts, Deadline deadline) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int n = 0; !open.isEmpty() && n < MOST_OBJECTS && posts.size() < MOST_POSTS; n++) {
      deadline.check();
      JsonNode node = open.poll();
      if (node.isObject()) {
        post(node).ifPresent(posts::add);
      }
      node.forEach(
          child -> {
            if (child.isContainer()) {
              open.add(child);
            }
          });
    }
  }

  private static Optional<DescribedPost> post(JsonNode node) {
    Optional<Moment> published = published(node);
    if (published.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = texts(node, WORDS).stream().map(DescribedPost::key).toList();
    List<String> names =
        texts(node, NAMES).stream().filter(n -> n.length() >= SHORTEST_NAME).toList();
    return words.isEmpty() && names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DescribedPost(names, words, published, Optional.empty(), Optional.empty()));
  }

  private static List<String> texts(JsonNode node, List<String> fields) {
    return fields.stream()
        .map(node::path)
        .filter(v -> v.isString() || v.isIntegralNumber())
        .map(v -> v.asString().strip())
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** The first of the fields that are called as times of publication are. */
  private static Optional<Moment> published(JsonNode node) {
    for (String wanted : TIMES) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String name = field.getKey().toLowerCase(Locale.ROOT).replace("_", "");
        JsonNode value = field.getValue();
        boolean timely =
            name.contains(wanted)
                && LATER.stream().noneMatch(name::contains)
                && (value.isString() || value.isIntegralNumber());
        Optional<Moment> moment =
            timely
                ? DateWords.moment(value.asString())
                    .filter(m -> m.time().isPresent() && m.zone().isPresent())
                : Optional.empty();
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }
}
