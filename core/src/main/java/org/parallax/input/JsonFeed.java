package org.parallax.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.parallax.model.Metadata;
import org.parallax.page.HtmlFragment;
import tools.jackson.databind.JsonNode;

/** A feed in JSON, see <a href="https://www.jsonfeed.org/version/1.1/">jsonfeed.org</a>. */
final class JsonFeed {

  /** What stands in each such feed and in no other document. */
  static final String VERSION = "jsonfeed.org/version/";

  private final BaseFields feed;
  private final JsonNode root;
  private final String base;

  /** The feed whose root is {@code root}. */
  JsonFeed(JsonNode root, Optional<String> address) {
    this.root = root;
    this.feed = new BaseFields(root);
    this.base = address.or(() -> feed.string("home_page_url")).orElse("");
  }

  /** How many entries it has. */
  int size() {
    return root.path("items").size();
  }

  /** The entry that stands at {@code index}, from 0. */
  FeedEntry entry(int index) {
    JsonNode item = root.path("items").path(index);
    BaseFields fields = new BaseFields(item);
    Optional<String> content =
        fields.string("content_html").or(() -> fields.string("content_text").map(JsonFeed::html));
    return new FeedEntry(
        fields.string("id").or(() -> fields.string("url")),
        metadata(item, fields),
        content.or(() -> fields.string("summary").map(JsonFeed::html)).orElse(""),
        content.isPresent());
  }

  private Metadata metadata(JsonNode item, BaseFields fields) {
    List<String> authors = authors(item);
    return new Metadata(
        fields
            .string("url")
            .or(() -> fields.string("external_url"))
            .map(url -> Addresses.resolve(base, url)),
        feed.string("title"),
        fields.string("title").map(HtmlFragment::words),
        authors.isEmpty() ? authors(root) : authors,
        fields.moment("date_published"),
        fields.moment("date_modified"),
        Optional.empty(),
        fields.string("language").or(() -> feed.string("language")));
  }

  /** Plain words as HTML: each line is a paragraph. */
  private static String html(String words) {
    return Entities.escape(words).replace("\n", "<p>");
  }

  /** The names in "authors", or in "author", which the first version has. */
  private static List<String> authors(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : node.path("authors")) {
      new BaseFields(author).string("name").ifPresent(names::add);
    }
    if (names.isEmpty()) {
      new BaseFields(node.path("author")).string("name").ifPresent(names::add);
    }
    return names;
  }
}
