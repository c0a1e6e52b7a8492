package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * The block of "key: value" lines between two lines of dashes with which a Markdown file may open.
 *
 * @param end one past the block's last code unit
 * @param metadata what it says
 */
record DumpFrontMatter(int end, Metadata metadata) {

  private static final int LONGEST = 8000;
  private static final Pattern BLOCK =
      Pattern.compile("---\\r?\\n(?<lines>(?:(?!---)[^\\n]{0,500}\\n){1,80}?)---[ \\r]*(?=\\n|$)");
  private static final Pattern PAIR = Pattern.compile("(?<key>[\\w-]{1,40}): *(?<value>.*?) *\\r?");

  /** The block at the start of {@code text}, or empty. */
  static Optional<DumpFrontMatter> of(String text) {
    if (!text.startsWith("---")) {
      return Optional.empty();
    }
    Matcher block = BLOCK.matcher(text).region(0, Math.min(text.length(), LONGEST));
    if (!block.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> pairs = new HashMap<>();
    for (String line : block.group("lines").split("\n")) {
      Matcher pair = PAIR.matcher(line);
      if (pair.matches()) {
        pairs.put(pair.group("key").toLowerCase(Locale.ROOT), bare(pair.group("value")));
      }
    }
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(new DumpFrontMatter(block.end(), metadata(pairs)));
  }

  private static Metadata metadata(Map<String, String> pairs) {
    return new Metadata(
        first(pairs, "url", "link", "canonical"),
        first(pairs, "outlet", "publisher", "source", "site"),
        first(pairs, "title", "headline"),
        authors(first(pairs, "authors", "author", "byline", "by").orElse("")),
        first(pairs, "published", "date", "pubdate", "created").flatMap(Moment::parse),
        first(pairs, "modified", "updated", "lastmod").flatMap(Moment::parse),
        first(pairs, "retrieved", "accessed", "fetched").flatMap(Moment::parse),
        first(pairs, "language", "lang", "locale"));
  }

  private static List<String> authors(String value) {
    List<String> authors = new ArrayList<>();
    for (String name : value.split(",| and ")) {
      if (!bare(name).isEmpty()) {
        authors.add(bare(name));
      }
    }
    return authors;
  }

  private static Optional<String> first(Map<String, String> pairs, String... keys) {
    for (String key : keys) {
      Optional<String> value = Optional.ofNullable(pairs.get(key)).filter(v -> !v.isEmpty());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static String bare(String value) {
    return value.strip().replaceAll("^[\"'\\[]+|[\"'\\]]+$", "").strip();
  }
}
