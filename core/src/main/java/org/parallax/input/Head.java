package org.parallax.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The first bytes of an input. */
final class Head {

  private final byte[] bytes;
  private final boolean packed;

  private Head(byte[] bytes, boolean packed) {
    this.bytes = bytes;
    this.packed = packed;
  }

  /** Looks at the start of {@code in}, which supports marks and stays where it is. */
  static Head of(InputStream in) throws IOException {
    in.mark(Format.HEAD);
    byte[] bytes = in.readNBytes(Format.HEAD);
    in.reset();
    boolean packed = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    return new Head(packed ? unpacked(bytes) : bytes, packed);
  }

  /** At most {@link Format#HEAD} bytes, unpacked; none where the input has none. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether the input is packed with gzip. */
  boolean packed() {
    return packed;
  }

  private static byte[] unpacked(byte[] bytes) {
    byte[] start = new byte[Format.HEAD];
    int length = 0;
    // What is cut off here or broken shows when the whole is read.
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int n = 0; n >= 0 && length < start.length; ) {
        n = in.read(start, length, start.length - length);
        length += Math.max(n, 0);
      }
    } catch (IOException e) {
      return Arrays.copyOf(start, length);
    }
    return Arrays.copyOf(start, length);
  }
}
