package org.parallax.input;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms that an input may have. */
enum Format {
  HTML,
  TEXT,
  MARKDOWN,
  JSON_LINES,
  FEED,
  JSON_FEED,
  ARCHIVE,
  MAIL,
  MAILBOX;

  /** How much of the start is looked at, in code units. */
  static final int HEAD = 4096;

  private static final List<String> FEED_ROOTS =
      List.of("<rss", "<feed", "<rdf:rdf", "<atom:feed", "<a:feed", "<channel");

  private static final List<String> ARCHIVE_STARTS = List.of("WARC/0.", "WARC/1.", "filedesc://");

  /** Lines that only stand at the head of a message that was sent. */
  private static final Pattern SENT =
      Pattern.compile(
          "^(?:received|message-id|mime-version|delivered-to|return-path|dkim-signature):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,76}:.*|[ \\t].*");
  private static final int MOST_FIELDS = 200;

  /**
   * The form of an input. Content decides where it is plain, else the name's extension, else the
   * type that was declared.
   *
   * @param resource its name may have no extension
   * @param head the first characters
   */
  static Format of(Resource resource, String head) {
    String extension = extension(resource.fileName());
    String start = head.stripLeading().replace("\ufeff", "").stripLeading();
    if (ARCHIVE_STARTS.stream().anyMatch(start::startsWith)) {
      return ARCHIVE;
    }
    if (extension.equals("jsonl") || extension.equals("ndjson")) {
      return JSON_LINES;
    }
    if (start.startsWith("{") && start.contains(JsonFeed.VERSION)) {
      return JSON_FEED;
    }
    if (start.startsWith("<")) {
      return ofMarkup(start.toLowerCase(Locale.ROOT), extension, resource.type().type());
    }
    if (isMail(start)) {
      return MAIL;
    }
    int line = start.indexOf('\n');
    if (start.startsWith("From ") && line > 0 && isMail(start.substring(line + 1))) {
      return MAILBOX;
    }
    return ofName(start, extension, resource.type().type());
  }

  private static Format ofMarkup(String start, String extension, String type) {
    String root = root(start);
    if (FEED_ROOTS.stream().anyMatch(root::startsWith)) {
      return FEED;
    }
    if (looksLikeHtml(root) || looksLikeHtml(start)) {
      return HTML;
    }
    return switch (type) {
      case "application/rss+xml", "application/atom+xml", "application/rdf+xml" -> FEED;
      default -> ofName(start, extension, type);
    };
  }

  private static Format ofName(String start, String extension, String type) {
    return switch (extension) {
      case "html", "htm", "xhtml", "shtml" -> start.indexOf('<') >= 0 ? HTML : TEXT;
      case "md", "markdown" -> MARKDOWN;
      case "json" -> JSON_LINES;
      case "rss", "atom", "rdf" -> FEED;
      case "eml" -> MAIL;
      case "mbox" -> MAILBOX;
      case "txt", "text" -> TEXT;
      default -> ofType(type, start);
    };
  }

  private static Format ofType(String type, String start) {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> start.indexOf('<') >= 0 ? HTML : TEXT;
      case "text/markdown", "text/x-markdown" -> MARKDOWN;
      case "application/jsonl", "application/x-ndjson", "application/ndjson" -> JSON_LINES;
      case "message/rfc822" -> MAIL;
      case "application/mbox" -> MAILBOX;
      default -> start.startsWith("{\"") || start.startsWith("{ \"") ? JSON_LINES : TEXT;
    };
  }

  /** Markup from its first element on, as far as that stands in the head. */
  private static String root(String start) {
    int at = 0;
    while (at >= 0 && (start.startsWith("<?", at) || start.startsWith("<!", at))) {
      boolean comment = start.startsWith("<!--", at);
      boolean subset = start.startsWith("<!doctype", at) && hasSubset(start, at);
      String end = comment ? "-->" : subset ? "]>" : ">";
      int close = start.indexOf(end, at);
      at = close < 0 ? -1 : start.indexOf('<', close + end.length());
    }
    return at < 0 ? "" : start.substring(at);
  }

  /** Whether a document type declares names of its own, in brackets. */
  private static boolean hasSubset(String start, int at) {
    int bracket = start.indexOf('[', at);
    return bracket >= 0 && bracket < start.indexOf('>', at);
  }

  private static boolean looksLikeHtml(String lower) {
    return lower.startsWith("<!doctype html")
        || lower.contains("<html")
        || lower.contains("<head")
        || lower.contains("<body")
        || lower.contains("<p>")
        || lower.contains("<div")
        || lower.contains("<article");
  }

  /** Whether the first lines are the fields of a message that was sent. */
  private static boolean isMail(String start) {
    int end = start.replace("\r", "").indexOf("\n\n");
    String fields =
        start.replace("\r", "").substring(0, end < 0 ? Math.min(start.length() / 2, 2000) : end);
    if (end < 0) {
      fields = fields.substring(0, Math.max(0, fields.lastIndexOf('\n')));
    }
    return SENT.matcher(fields).find()
        && fields.lines().limit(MOST_FIELDS).allMatch(l -> FIELD.matcher(l).matches());
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
