package org.parallax.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The compressions of a body that are undone. The caller limits how much is read. */
final class ContentCoding {

  /** What servers are told that we can undo. */
  static final String ACCEPTED = "gzip, deflate, br";

  private static final int MOST = 2;

  private ContentCoding() {}

  /**
   * The expanded body.
   *
   * @param header the value of Content-Encoding
   * @throws FetchFailure if a compression is unknown, or piled up
   * @throws IOException if the body is not what the header says
   */
  static InputStream undo(String header, InputStream body) throws FetchFailure, IOException {
    List<String> codings =
        Stream.of(header.toLowerCase(Locale.ROOT).split(",", MOST + 2))
            .map(String::strip)
            .filter(c -> !c.isEmpty() && !c.equals("identity"))
            .toList();
    if (codings.size() > MOST) {
      throw new FetchFailure("the server packed the page " + codings.size() + " times over");
    }
    InputStream expanded = body;
    for (String coding : codings.reversed()) {
      expanded = undoOne(coding, expanded);
    }
    return expanded;
  }

  private static InputStream undoOne(String coding, InputStream body)
      throws FetchFailure, IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> inflate(body);
      case "br" -> new BrotliInputStream(body);
      default ->
          throw new FetchFailure("the server packed the page in a way that we did not ask for");
    };
  }

  /** "deflate" means the zlib format, but some servers send it without its header. */
  private static InputStream inflate(InputStream body) throws IOException {
    var in = new BufferedInputStream(body);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean zlib = (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!zlib));
  }
}
