package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * The header with which a text may open, as Markdown files do: lines "name: value" between two
 * lines of three hyphens.
 *
 * @param end one past the header's last code unit
 * @param metadata what it says
 */
public record FrontMatter(int end, Metadata metadata) {
  private static final String FENCE = "---";
  private static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 500;
  private static final Pattern NAME = Pattern.compile("[\\w-]{1,40}");
  private static final Pattern QUOTES = Pattern.compile("^[\"'\\[]+|[\"'\\]]+$");

  /**
   * The header of {@code text}, or empty where it opens with none or with one that names nothing.
   */
  public static Optional<FrontMatter> of(String text) {
    int at = text.indexOf('\n') + 1;
    if (at == 0 || at > FENCE.length() + 2 || !text.substring(0, at).strip().equals(FENCE)) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    String list = "";
    for (int n = 0; n < MOST_LINES && at < text.length(); n++) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      if (end - at > LONGEST_LINE) {
        return Optional.empty();
      }
      String line = text.substring(at, end).strip();
      if (line.equals(FENCE)) {
        return values.isEmpty()
            ? Optional.empty()
            : Optional.of(new FrontMatter(end, metadata(values)));
      }
      list = read(line, list, values);
      at = end + 1;
    }
    return Optional.empty();
  }

  /** Reads one line; returns the name whose list the next lines may continue. */
  private static String read(String line, String list, Map<String, String> values) {
    if (line.startsWith("- ") && !list.isEmpty()) {
      values.merge(list, bare(line.substring(2)), (a, b) -> a.isEmpty() ? b : a + ", " + b);
      return list;
    }
    int colon = line.indexOf(':');
    if (colon < 0 || !NAME.matcher(line.substring(0, colon).strip()).matches()) {
      return list;
    }
    String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    values.put(name, bare(line.substring(colon + 1)));
    return name;
  }

  private static Metadata metadata(Map<String, String> values) {
    return new Metadata(
        first(values, "url", "link", "canonical"),
        first(values, "outlet", "publisher", "source", "site"),
        first(values, "title", "headline"),
        people(first(values, "authors", "author", "byline", "by").orElse("")),
        first(values, "published", "date", "pubdate", "created").flatMap(FrontMatter::moment),
        first(values, "modified", "updated", "lastmod").flatMap(FrontMatter::moment),
        first(values, "retrieved", "accessed", "fetched").flatMap(FrontMatter::moment),
        first(values, "language", "lang", "locale"));
  }

  private static Optional<Moment> moment(String value) {
    return Moment.parse(value).or(() -> Stamps.find(value).flatMap(Stamp::moment));
  }

  private static List<String> people(String value) {
    List<String> people = new ArrayList<>();
    for (String name : value.split(",| and ")) {
      if (!bare(name).isEmpty()) {
        people.add(bare(name));
      }
    }
    return people;
  }

  private static Optional<String> first(Map<String, String> values, String... names) {
    for (String name : names) {
      Optional<String> value = Optional.ofNullable(values.get(name)).filter(v -> !v.isEmpty());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static String bare(String value) {
    return QUOTES.matcher(value.strip()).replaceAll("").strip();
  }
}
