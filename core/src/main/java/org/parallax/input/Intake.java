package org.parallax.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/** Takes in streams: tells the form of each and has it read. One throwaway object a call. */
final class Intake {

  private final Limits limits;
  private final Ids ids;
  private final Consumer<Reading> out;
  private final ContentReader content;

  Intake(Limits limits, Consumer<Reading> out) {
    this.limits = limits;
    this.ids = new Ids();
    this.out = out;
    this.content = new ContentReader(limits, ids, out);
  }

  /**
   * Reads one stream.
   *
   * @param file where it lies, if it is a file
   */
  void read(Resource resource, Optional<Path> file, InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw);
    Head head = Head.of(in);
    Format format = Format.of(resource, Charsets.decode(head.bytes(), resource.type().charset()));
    Optional<String> other = Bytes.notText(head.bytes());
    if (head.bytes().length == 0) {
      String reason = head.packed() ? "the packed input is empty or broken" : "the input is empty";
      out.accept(ContentReader.failed(resource.name(), reason));
    } else if (other.isPresent() && format != Format.ARCHIVE) {
      out.accept(ContentReader.notText(resource.name(), other.get()));
    } else if (head.packed() && format != Format.ARCHIVE) {
      unpack(resource, file, format, in);
    } else {
      read(resource, file, format, in);
    }
  }

  private void unpack(Resource resource, Optional<Path> file, Format format, InputStream in)
      throws IOException {
    try {
      read(resource, file, format, new GZIPInputStream(in));
    } catch (ZipException | EOFException e) {
      String reason = "the packed input is broken or cut short: pack it again";
      out.accept(ContentReader.failed(resource.name(), reason));
    }
  }

  private void read(Resource resource, Optional<Path> file, Format format, InputStream in)
      throws IOException {
    switch (format) {
      case JSON_LINES ->
          new JsonLines(resource.name(), file.map(Path::toAbsolutePath), limits, ids).read(in, out);
      case ARCHIVE -> new Archive(resource.name(), content, out).read(in);
      case MAILBOX -> new Mailbox(resource, content, limits.bytes()).read(in);
      case HTML, TEXT, MARKDOWN, FEED, JSON_FEED, MAIL -> content.read(resource, format, in);
    }
  }
}
