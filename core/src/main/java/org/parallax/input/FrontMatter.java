package org.parallax.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.page.Byline;

/**
 * The header of a Markdown file: lines "name: value" between two lines of three hyphens.
 *
 * @param metadata what it says
 * @param end where it ends in the text; 0 where there is none
 */
record FrontMatter(Metadata metadata, int end) {

  private static final int MOST_LINES = 100;

  /** The header of {@code text}. */
  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(Metadata.unknown(), 0);
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return none;
    }
    Map<String, String> values = new TreeMap<>();
    int at = text.indexOf('\n') + 1;
    for (int n = 0; n < MOST_LINES && at < text.length(); n++) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(at, end).strip();
      if (line.equals("---")) {
        return new FrontMatter(metadata(values), end);
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        values.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquote(line.substring(colon + 1).strip()));
      }
      at = end + 1;
    }
    return none;
  }

  private static Metadata metadata(Map<String, String> values) {
    return new Metadata(
        first(values, "url", "link", "canonical"),
        first(values, "outlet", "publisher", "site"),
        first(values, "title", "headline"),
        first(values, "author", "authors", "by").map(Byline::people).orElse(List.of()),
        first(values, "published", "date").flatMap(Moment::parse),
        first(values, "modified", "updated", "lastmod").flatMap(Moment::parse),
        first(values, "retrieved", "accessed").flatMap(Moment::parse),
        first(values, "language", "lang"));
  }

  private static Optional<String> first(Map<String, String> values, String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static String unquote(String value) {
    String inner = value.replace('[', ' ').replace(']', ' ').strip();
    boolean quoted =
        inner.length() > 1
            && (inner.charAt(0) == '"' || inner.charAt(0) == '\'')
            && inner.charAt(0) == inner.charAt(inner.length() - 1);
    return quoted ? inner.substring(1, inner.length() - 1) : inner;
  }
}
