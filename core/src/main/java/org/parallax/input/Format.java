package org.parallax.input;

import java.util.Locale;

/** The forms that an input may have. */
enum Format {
  HTML,
  TEXT,
  MARKDOWN,
  JSON_LINES;

  /** How much of the start is looked at, in code units. */
  static final int HEAD = 4096;

  /**
   * The form of an input. Content decides where it is plain, else the name's extension, else the
   * type that was declared.
   *
   * @param resource its name may have no extension
   * @param head the first characters
   */
  static Format of(Resource resource, String head) {
    String extension = extension(resource.name());
    String start = head.stripLeading().replace("\ufeff", "").stripLeading();
    if (extension.equals("jsonl") || extension.equals("ndjson")) {
      return JSON_LINES;
    }
    if (looksLikeHtml(start)) {
      return HTML;
    }
    return switch (extension) {
      case "html", "htm", "xhtml", "shtml" -> start.indexOf('<') >= 0 ? HTML : TEXT;
      case "md", "markdown" -> MARKDOWN;
      case "json" -> JSON_LINES;
      case "txt", "text" -> TEXT;
      default -> ofType(resource.type().type(), start);
    };
  }

  private static Format ofType(String type, String start) {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> start.indexOf('<') >= 0 ? HTML : TEXT;
      case "text/markdown", "text/x-markdown" -> MARKDOWN;
      case "application/jsonl", "application/x-ndjson", "application/ndjson" -> JSON_LINES;
      default -> start.startsWith("{\"") || start.startsWith("{ \"") ? JSON_LINES : TEXT;
    };
  }

  private static boolean looksLikeHtml(String start) {
    if (!start.startsWith("<")) {
      return false;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html")
        || lower.contains("<html")
        || lower.contains("<head")
        || lower.contains("<body")
        || lower.contains("<p>")
        || lower.contains("<div")
        || lower.contains("<article");
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
