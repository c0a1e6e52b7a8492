package org.parallax.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.model.Unreadable;
import org.parallax.page.HtmlPage;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/**
 * Reads files, folders and streams into reports: HTML, plain text, Markdown and JSON lines, told by
 * content and extension. What can't be read comes out as a row with its reason; nothing of what a
 * page contains runs or reaches out. Immutable, thread-safe.
 */
public final class InputReader {

  private final Limits limits;

  /** A reader with the standard limits. */
  public InputReader() {
    this(Limits.standard());
  }

  /** A reader with other limits. */
  public InputReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file or a folder, each report handed over as soon as it is read.
   *
   * @param input the file or folder; a folder's files are read in the order of their paths, those
   *     in its folders too, hidden ones not. A report is named after its file, with a number where
   *     the name was taken; lines of JSON keep their ids
   * @param out takes what came of each item, in order
   */
  public void read(Path input, Consumer<Reading> out) {
    Ids ids = new Ids();
    Folder.files(input, file -> readFile(file, ids, out), out);
  }

  /**
   * Reads a stream, such as standard input or what a server sent.
   *
   * @param resource what is known of it beforehand
   * @param in is read to its end, unless it is over the limit, and not closed
   * @param out takes what came of each item, in order
   * @throws IOException if the stream breaks
   */
  public void read(Resource resource, InputStream in, Consumer<Reading> out) throws IOException {
    read(new Source(resource, Optional.empty()), in, new Ids(), out);
  }

  private void readFile(Path file, Ids ids, Consumer<Reading> out) {
    try (InputStream in = Files.newInputStream(file)) {
      read(new Source(Resource.named(file.toString()), Optional.of(file)), in, ids, out);
    } catch (NoSuchFileException e) {
      out.accept(failed(file.toString(), "there is no such file: check the path"));
    } catch (IOException e) {
      out.accept(failed(file.toString(), "the file cannot be read (" + e.getMessage() + ")"));
    }
  }

  /** What is read, and the file, where it is one. */
  private record Source(Resource resource, Optional<Path> file) {
    String name() {
      return resource.name();
    }

    String text(byte[] bytes) {
      return Charsets.decode(bytes, resource.type().charset());
    }
  }

  private void read(Source source, InputStream raw, Ids ids, Consumer<Reading> out)
      throws IOException {
    InputStream in = new BufferedInputStream(raw);
    in.mark(Format.HEAD);
    byte[] head = in.readNBytes(Format.HEAD);
    in.reset();
    Optional<String> other = Bytes.notText(head);
    if (head.length == 0) {
      out.accept(failed(source.name(), "the input is empty"));
    } else if (other.isPresent()) {
      out.accept(
          failed(source.name(), "this is " + other.get() + ", not text: save it as HTML or text"));
    } else if (Format.of(source.resource, source.text(head)) == Format.JSON_LINES) {
      new JsonLines(source.name(), source.file.map(Path::toAbsolutePath), limits, ids)
          .read(in, out);
    } else {
      out.accept(
          Bytes.read(in, limits.bytes())
              .map(b -> item(source, b, ids))
              .orElseGet(() -> tooBig(source)));
    }
  }

  private Reading tooBig(Source source) {
    return failed(
        source.name(),
        "the input has more than "
            + limits.bytes()
            + " bytes: split it, or save the report without its pictures");
  }

  private Reading item(Source source, byte[] bytes, Ids ids) {
    Optional<String> other = Bytes.notText(bytes);
    if (other.isPresent()) {
      return failed(
          source.name(), "this is " + other.get() + ", not text: save it as HTML or text");
    }
    String text = source.text(bytes);
    Item item = new Item(source.name(), ids.of(source.resource), source.resource.metadata());
    return switch (Format.of(
        source.resource, text.substring(0, Math.min(text.length(), Format.HEAD)))) {
      case HTML -> new HtmlPage(limits).read(item, text);
      case MARKDOWN, TEXT, JSON_LINES -> PlainText.read(item, text);
    };
  }

  private static Reading failed(String input, String reason) {
    return new Reading.Failed(new Unreadable(input, reason));
  }
}
