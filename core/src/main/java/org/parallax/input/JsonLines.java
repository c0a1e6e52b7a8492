package org.parallax.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.model.Metadata;
import org.parallax.page.HtmlPage;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of JSON documents, one a line; only one line is held at a time. A line has {@code
 * text}, or {@code html}, which is markup or the path of a file beside this one, and may have the
 * base fields of a report; it may also be a whole report.
 */
final class JsonLines {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String name;
  private final Optional<Path> file;
  private final Limits limits;
  private final Ids ids;

  /**
   * A reader of one input.
   *
   * @param name what to call it in messages
   * @param file where it lies, if it is a file
   * @param ids names lines that have no id
   */
  JsonLines(String name, Optional<Path> file, Limits limits, Ids ids) {
    this.name = name;
    this.file = file;
    this.limits = limits;
    this.ids = ids;
  }

  void read(InputStream in, Consumer<Reading> out) throws IOException {
    LineCutter lines = new LineCutter(in, limits.bytes());
    while (lines.next()) {
      String input = name + ":" + lines.number();
      if (lines.isTooLong()) {
        String reason = "the line has more than " + limits.bytes() + " bytes: shorten it";
        out.accept(unnamed(input).failed(reason));
      } else if (!lines.isBlank()) {
        out.accept(line(input, lines.bytes()));
      }
    }
  }

  private static Item unnamed(String input) {
    return new Item(input, "", Metadata.unknown());
  }

  private Reading line(String input, byte[] bytes) {
    Optional<String> text = Charsets.utf8(bytes);
    if (text.isEmpty()) {
      return unnamed(input).failed("the line is not UTF-8: convert the file");
    }
    try {
      JsonNode row = MAPPER.readTree(text.get());
      return row.isObject()
          ? document(input, row)
          : unnamed(input).failed("the line is not a JSON object: write {\"id\": …, \"text\": …}");
    } catch (JacksonException e) {
      return unnamed(input).failed("the line is broken JSON: " + e.getOriginalMessage());
    }
  }

  private Reading document(String input, JsonNode row) {
    BaseFields fields = new BaseFields(row);
    String id = fields.string("id").orElseGet(() -> ids.of(name));
    Item item = new Item(input, id, fields.metadata());
    Optional<String> html = fields.string("html").or(() -> fields.string("markup"));
    if (row.path("text").isString()) {
      String text = row.path("text").asString();
      return row.has("kind") ? fields.report(item, text) : PlainText.read(item, text);
    }
    if (html.isEmpty()) {
      return item.failed("the line has neither \"text\" nor \"html\": add one");
    }
    return html.get().indexOf('<') >= 0
        ? new HtmlPage(limits).read(item, html.get())
        : beside(item, html.get());
  }

  /** Reads the page that {@code path} names; it must lie in this file's folder or below. */
  private Reading beside(Item item, String path) {
    Path folder = file.map(Path::getParent).orElse(null);
    if (folder == null) {
      return item.failed("the page " + path + " has no folder: put its markup in the line");
    }
    Path page;
    try {
      page = folder.resolve(path).normalize();
    } catch (java.nio.file.InvalidPathException e) {
      return item.failed("\"html\" is neither markup nor a path");
    }
    if (!page.startsWith(folder.normalize())) {
      return item.failed("the page " + path + " lies outside this file's folder: move it there");
    }
    try (InputStream in = Files.newInputStream(page)) {
      Optional<byte[]> bytes = Bytes.read(in, limits.bytes());
      return bytes.isEmpty()
          ? item.failed("the page " + path + " has more than " + limits.bytes() + " bytes")
          : page(item, bytes.get());
    } catch (IOException e) {
      return item.failed("the page " + path + " cannot be read: check the path");
    }
  }

  private Reading page(Item item, byte[] bytes) {
    return Bytes.notText(bytes)
        .map(what -> item.failed("the page is " + what + ", not text: save it as HTML"))
        .orElseGet(() -> new HtmlPage(limits).read(item, Charsets.decode(bytes, Optional.empty())));
  }
}
