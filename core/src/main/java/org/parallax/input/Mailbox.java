package org.parallax.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a mailbox file (mbox): messages one after the other, each begun by a line "From …" after an
 * empty line. One message is held at a time. One throwaway object a file.
 */
final class Mailbox {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] QUOTED = ">From ".getBytes(StandardCharsets.US_ASCII);

  private final Resource resource;
  private final ContentReader content;
  private final int limit;
  private ByteArrayOutputStream message = new ByteArrayOutputStream();
  private boolean tooBig;
  private int number;

  Mailbox(Resource resource, ContentReader content, int limit) {
    this.resource = resource;
    this.content = content;
    this.limit = limit;
  }

  /** Reads all messages of {@code in}. */
  void read(InputStream in) throws IOException {
    LineCutter lines = new LineCutter(in, limit);
    boolean afterBlank = true;
    while (lines.next()) {
      byte[] line = lines.bytes();
      if (afterBlank && starts(line, FROM)) {
        close();
        number++;
      } else {
        add(line, lines.isTooLong());
      }
      afterBlank = lines.isBlank() && !lines.isTooLong();
    }
    close();
  }

  private void add(byte[] line, boolean lineTooLong) {
    tooBig |= lineTooLong || message.size() + line.length + 1 > limit;
    if (tooBig) {
      message = new ByteArrayOutputStream();
    } else {
      int quote = starts(line, QUOTED) ? 1 : 0;
      message.write(line, quote, line.length - quote);
      message.write('\n');
    }
  }

  private void close() {
    if (number > 0 && (tooBig || message.size() > 0)) {
      content.readMessage(resource, number, tooBig ? new byte[0] : message.toByteArray());
    }
    message = new ByteArrayOutputStream();
    tooBig = false;
  }

  private static boolean starts(byte[] line, byte[] start) {
    return line.length >= start.length
        && Arrays.equals(line, 0, start.length, start, 0, start.length);
  }
}
