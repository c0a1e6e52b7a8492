package org.parallax.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses markup within limits of time, of depth and of how many elements come of it, which is not
 * bounded by its length: an element that is never closed is opened again in each that follows.
 */
final class PageParser {

  /** The largest pages that people read have some ten thousand elements. */
  static final int MOST_ELEMENTS = 200_000;

  /** How many tags and comments are read. */
  private static final int MOST_TAGS = 600_000;

  private PageParser() {}

  /** The page, or nothing where it has too many elements. */
  static Optional<Document> parse(String markup, String base, int depth, Deadline deadline) {
    TimedReader in = new TimedReader(markup, deadline);
    Parser parser = Parser.htmlParser().setMaxDepth(depth);
    try (StreamParser stream = new StreamParser(parser).parse(in, base)) {
      Iterator<Element> elements = stream.iterator();
      for (int n = 0; elements.hasNext(); n++) {
        elements.next();
        deadline.check();
        if (n > MOST_ELEMENTS || in.tags > MOST_TAGS) {
          return Optional.empty();
        }
      }
      return in.tags > MOST_TAGS ? Optional.empty() : Optional.of(stream.complete());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** Markup that stops coming when the time is over or too many tags were read. */
  private static final class TimedReader extends StringReader {
    private final Deadline deadline;
    private int tags;

    TimedReader(String markup, Deadline deadline) {
      super(markup);
      this.deadline = deadline;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      deadline.checkNow();
      int read = tags > MOST_TAGS ? -1 : super.read(buffer, offset, length);
      for (int i = offset; i < offset + read; i++) {
        tags += buffer[i] == '<' ? 1 : 0;
      }
      return read;
    }
  }
}
