package org.parallax.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bytes and holds one at a time. One throwaway object a stream. */
final class LineCutter {

  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private long number;

  LineCutter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line. */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      append(end - at);
      boolean complete = end < filled;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(chunk, 0, CHUNK));
    }
    return filled > 0;
  }

  /** Keeps the next bytes of the line, unless it is already too long. */
  private void append(int length) {
    tooLong |= line.size() + length > limit;
    if (tooLong) {
      line = new ByteArrayOutputStream();
    } else {
      line.write(chunk, at, length);
    }
  }

  /** The number of this line, from 1. */
  long number() {
    return number;
  }

  /** Whether this line is over the limit; its bytes are not kept. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether this line has nothing but white space. */
  boolean isBlank() {
    for (byte b : line.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** This line without its end, and without a byte order mark at the stream's start. */
  byte[] bytes() {
    byte[] bytes = line.toByteArray();
    boolean marked =
        number == 1
            && bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }
}
