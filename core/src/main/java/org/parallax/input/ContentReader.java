package org.parallax.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.parallax.model.Metadata;
import org.parallax.model.Unreadable;
import org.parallax.page.HtmlPage;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads content that is held whole: pages, texts, feeds, messages. One throwaway object a call. */
final class ContentReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_ENTRIES = 10_000;

  private final Limits limits;
  private final Ids ids;
  private final Consumer<Reading> out;

  ContentReader(Limits limits, Ids ids, Consumer<Reading> out) {
    this.limits = limits;
    this.ids = ids;
    this.out = out;
  }

  /** Reads all of {@code in}, unless it is over the limit. */
  void read(Resource resource, Format format, InputStream in) throws IOException {
    Optional<byte[]> bytes = Bytes.read(in, limits.bytes());
    if (bytes.isEmpty()) {
      out.accept(
          failed(
              resource.name(),
              "the input has more than "
                  + limits.bytes()
                  + " bytes: split it, or save the report without its pictures"));
    } else {
      read(resource, format, bytes.get());
    }
  }

  /** Reads a record of an archive, where it is a page, a feed or a text for people. */
  void readRecord(Resource resource, InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw);
    Head head = Head.of(in);
    Format format = Format.of(resource, Charsets.decode(head.bytes(), resource.type().charset()));
    boolean text =
        resource.type().type().startsWith("text/") && !resource.type().type().endsWith("xml");
    boolean read =
        switch (format) {
          case HTML, FEED, JSON_FEED, MAIL -> true;
          case TEXT, MARKDOWN -> text;
          case JSON_LINES, ARCHIVE, MAILBOX -> false;
        };
    if (read && head.bytes().length > 0) {
      read(resource, format, in);
    }
  }

  private void read(Resource resource, Format format, byte[] bytes) {
    Optional<String> other = Bytes.notText(bytes);
    if (other.isPresent()) {
      out.accept(notText(resource.name(), other.get()));
      return;
    }
    switch (format) {
      case HTML -> out.accept(new HtmlPage(limits).read(item(resource), text(resource, bytes)));
      case FEED -> {
        Feed feed = Feed.of(text(resource, bytes), resource.address(), limits);
        entries(resource, feed.size(), feed::entry);
      }
      case JSON_FEED -> jsonFeed(resource, text(resource, bytes));
      case MAIL -> out.accept(new MailReader(limits).read(item(resource), bytes));
      case TEXT, MARKDOWN, JSON_LINES, ARCHIVE, MAILBOX ->
          out.accept(PlainText.read(item(resource), text(resource, bytes)));
    }
  }

  /** Reads a message of a mailbox; an empty one is over the limit. */
  void readMessage(Resource resource, int number, byte[] bytes) {
    String input = resource.name() + " message " + number;
    Item item = new Item(input, ids.of(resource), resource.metadataOfParts());
    out.accept(
        bytes.length == 0
            ? item.failed(
                "the message has more than " + limits.bytes() + " bytes: remove its attachments")
            : new MailReader(limits).read(item, bytes));
  }

  private void jsonFeed(Resource resource, String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      JsonFeed feed = new JsonFeed(root, resource.address().map(Object::toString));
      entries(resource, feed.size(), feed::entry);
    } catch (JacksonException e) {
      out.accept(failed(resource.name(), "the feed is broken JSON: " + e.getOriginalMessage()));
    }
  }

  private void entries(Resource resource, int size, IntFunction<FeedEntry> entry) {
    String id = ids.of(resource);
    Metadata given = resource.metadataOfParts();
    for (int i = 0; i < Math.min(size, MOST_ENTRIES); i++) {
      String input = resource.name() + " entry " + (i + 1);
      out.accept(entry.apply(i).with(given).read(input, id + "-" + (i + 1), limits));
    }
    if (size == 0) {
      out.accept(failed(resource.name(), "the feed has no entries: try again later"));
    } else if (size > MOST_ENTRIES) {
      String rest = "the feed has " + size + " entries: split it to read those after ";
      out.accept(failed(resource.name(), rest + MOST_ENTRIES));
    }
  }

  private Item item(Resource resource) {
    return new Item(resource.name(), ids.of(resource), resource.metadata());
  }

  private static String text(Resource resource, byte[] bytes) {
    return Charsets.decode(bytes, resource.type().charset());
  }

  static Reading notText(String input, String what) {
    return failed(input, "this is " + what + ", not text: save it as HTML or text");
  }

  static Reading failed(String input, String reason) {
    return new Reading.Failed(new Unreadable(input, reason));
  }
}
