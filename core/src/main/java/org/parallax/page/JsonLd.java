package org.parallax.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema.org descriptions that a page carries as JSON-LD, with their references resolved.
 * Broken ones are passed over. What they say of the page is a claim of the publisher's: bodies in
 * them are never taken for the text.
 */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** How the types of written items end; "NewsArticle", "LiveBlogPosting". */
  private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");

  /** Works with a text of their own that are not called articles. */
  private static final Set<String> WORKS =
      Set.of("CreativeWork", "HowTo", "Recipe", "Review", "VideoObject", "AudioObject");

  private static final int MOST_NODES = 20_000;

  private final List<JsonNode> items;
  private final Map<String, JsonNode> byId;

  private JsonLd(List<JsonNode> items, Map<String, JsonNode> byId) {
    this.items = items;
    this.byId = byId;
  }

  /** What {@code page} carries. */
  static JsonLd of(Document page) {
    List<JsonNode> items = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        parse(script.data()).ifPresent(root -> collect(root, items));
      }
    }
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode item : items) {
      if (item.path("@id").isString() && item.size() > 1) {
        byId.putIfAbsent(item.path("@id").asString(), item);
      }
    }
    return new JsonLd(items, byId);
  }

  private static Optional<JsonNode> parse(String data) {
    int start = 0;
    while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
      start++;
    }
    try {
      return start == data.length()
          ? Optional.empty()
          : Optional.of(MAPPER.readTree(data.substring(start)));
    } catch (JacksonException e) {
      return Optional.empty(); // many pages carry broken descriptions beside good ones
    }
  }

  /** The objects that describe the page itself: not those that are a part of another one. */
  private static void collect(JsonNode root, List<JsonNode> items) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && items.size() < MOST_NODES) {
      JsonNode node = open.pop();
      if (node.isArray()) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.reversed().forEach(open::push);
      } else if (node.isObject()) {
        items.add(node);
        for (String part : List.of("mainEntity", "mainEntityOfPage", "@graph")) {
          if (node.path(part).isContainer()) {
            open.push(node.path(part));
          }
        }
      }
    }
  }

  /** The description of the article, if there is one; one with a headline is preferred. */
  Optional<JsonNode> article() {
    List<JsonNode> articles = items.stream().filter(JsonLd::isArticle).toList();
    return articles.stream()
        .filter(a -> a.has("headline"))
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  /** The descriptions of the page that the article stands on. */
  List<JsonNode> pages() {
    return items.stream().filter(i -> types(i).stream().anyMatch(t -> t.endsWith("Page"))).toList();
  }

  /** The descriptions of other works that a page may be about, a film or a way to do something. */
  List<JsonNode> works() {
    return items.stream().filter(i -> types(i).stream().anyMatch(WORKS::contains)).toList();
  }

  /** The descriptions of the site that the page belongs to. */
  List<JsonNode> sites() {
    return items.stream().filter(i -> isOf(i, "WebSite")).toList();
  }

  /** The posts of a live blog, in the order of the description. */
  List<JsonNode> liveBlogPosts() {
    List<JsonNode> posts = new ArrayList<>();
    for (JsonNode item : items) {
      if (isLiveBlog(item)) {
        all(item, "liveBlogUpdate").forEach(posts::add);
      }
    }
    return posts;
  }

  /** Whether the page says that it is a live blog. */
  boolean isLiveBlog() {
    return items.stream().anyMatch(JsonLd::isLiveBlog);
  }

  /** The values of a property, with references resolved. */
  List<JsonNode> all(JsonNode item, String property) {
    JsonNode value = item.path(property);
    List<JsonNode> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(v -> values.add(resolve(v)));
    } else if (!value.isMissingNode() && !value.isNull()) {
      values.add(resolve(value));
    }
    return values;
  }

  /** The first value of a property that is a text, as plain text. */
  Optional<String> text(JsonNode item, String property) {
    return all(item, property).stream()
        .filter(v -> v.isString() || v.isNumber())
        .map(v -> Parser.unescapeEntities(v.asString(), false).strip())
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  /** The names of the people, organisations or pages that a property holds. */
  List<String> names(JsonNode item, String property) {
    return all(item, property).stream()
        .flatMap(v -> v.isString() ? Optional.of(v.asString()).stream() : text(v, "name").stream())
        .map(s -> Parser.unescapeEntities(s, false).strip())
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** Whether an item is of a type. */
  static boolean isOf(JsonNode item, String type) {
    return types(item).contains(type);
  }

  private JsonNode resolve(JsonNode value) {
    boolean reference = value.isObject() && value.size() <= 2 && value.path("@id").isString();
    return reference ? byId.getOrDefault(value.path("@id").asString(), value) : value;
  }

  private static boolean isLiveBlog(JsonNode item) {
    return isOf(item, "LiveBlogPosting");
  }

  private static boolean isArticle(JsonNode item) {
    return types(item).stream()
        .anyMatch(t -> ARTICLES.stream().anyMatch(t::endsWith) && !t.equals("JobPosting"));
  }

  private static List<String> types(JsonNode item) {
    JsonNode type = item.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(t -> types.add(local(t.asString(""))));
    } else {
      types.add(local(type.asString("")));
    }
    return types;
  }

  private static String local(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }
}
