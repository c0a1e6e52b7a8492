package org.parallax.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells bytes of text from other bytes. */
final class Bytes {

  private record Signature(String start, String what) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", "a PDF file"),
          new Signature("PK\u0003\u0004", "a ZIP archive or office document"),
          new Signature("\u001f\u008b", "a gzip file"),
          new Signature("\u0089PNG", "a picture"),
          new Signature("\u00ff\u00d8\u00ff", "a picture"),
          new Signature("GIF8", "a picture"),
          new Signature("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          new Signature("\u007fELF", "a program"));

  private static final int LOOKED_AT = 8192;

  private Bytes() {}

  /** At most {@code limit} bytes; empty where there are more, which are then not read. */
  static Optional<byte[]> read(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    return bytes.length == limit && in.read() >= 0 ? Optional.empty() : Optional.of(bytes);
  }

  /** What the bytes are, where they are not text. */
  static Optional<String> notText(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Optional<String> known =
        SIGNATURES.stream().filter(s -> head.startsWith(s.start)).map(Signature::what).findFirst();
    if (known.isPresent() || Charsets.isMarkedUtf16(bytes)) {
      return known;
    }
    long control = head.chars().filter(c -> c == 0).count();
    return control > 0 ? Optional.of("binary data") : Optional.empty();
  }
}
