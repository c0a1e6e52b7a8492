package org.parallax.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Unpacks what a server packed. Crawlers often keep a server's Content-Encoding with a body that
 * they have unpacked; so what the bytes are counts more than what is declared. Stateless,
 * thread-safe.
 */
public final class ContentEncoding {

  private static final int MOST_LAYERS = 3;

  private ContentEncoding() {}

  /**
   * The body without its packing.
   *
   * @param declared the value of the Content-Encoding header: "gzip", "deflate", "br"; others stay
   *     as they are
   * @param body read as the result is read; how much comes out is for the caller to limit
   * @throws IOException if the body is broken from the start; reading may throw it later
   */
  public static InputStream unpack(String declared, InputStream body) throws IOException {
    String[] layers = declared.toLowerCase(Locale.ROOT).split(",", MOST_LAYERS + 1);
    InputStream in = body;
    for (int i = Math.min(layers.length, MOST_LAYERS) - 1; i >= 0; i--) {
      in = layer(layers[i].strip(), new BufferedInputStream(in));
    }
    return in;
  }

  private static InputStream layer(String name, BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return switch (name) {
      case "gzip", "x-gzip" -> first == 0x1F && second == 0x8B ? new GZIPInputStream(in) : in;
      case "deflate" -> deflate(first, second, in);
      case "br" -> isMarkup(first) ? in : new BrotliInputStream(in);
      default -> in;
    };
  }

  /** With the header of zlib, as the standard says, or without it, as some servers send it. */
  private static InputStream deflate(int first, int second, InputStream in) {
    boolean zlib = (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
    return isMarkup(first) ? in : new InflaterInputStream(in, new Inflater(!zlib));
  }

  private static boolean isMarkup(int first) {
    return first == '<' || first == -1;
  }
}
