package org.parallax.fetch;

import java.util.Locale;
import java.util.Set;

/** Tells the types of content that have text in them. */
final class TextTypes {

  private static final Set<String> APPLICATION =
      Set.of(
          "xhtml+xml",
          "xml",
          "json",
          "ld+json",
          "feed+json",
          "rss+xml",
          "atom+xml",
          "rdf+xml",
          "x-ndjson",
          "ndjson",
          "jsonl",
          "x-jsonlines",
          "json-seq");

  private TextTypes() {}

  /**
   * Whether content of this type is worth reading.
   *
   * @param header the value of Content-Type; what is broken counts as text, and is looked at later
   */
  static boolean contain(String header) {
    String type = type(header);
    int slash = type.indexOf('/');
    if (slash < 0 || type.startsWith("text/")) {
      return true;
    }
    String sub = type.substring(slash + 1);
    return type.startsWith("application/")
        && (APPLICATION.contains(sub) || sub.endsWith("+xml") || sub.endsWith("+json"));
  }

  /** The type alone, as "application/pdf"; only characters that a type may have. */
  static String type(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end))
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9/+.!#$&^_-]", "");
  }
}
