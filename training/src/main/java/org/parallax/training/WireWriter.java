package org.parallax.training;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a message in protobuf's wire format. For one thread. */
final class WireWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  WireWriter number(int tag, long value) {
    varint((long) tag << 3);
    varint(value);
    return this;
  }

  WireWriter string(int tag, String value) {
    return bytes(tag, value.getBytes(StandardCharsets.UTF_8));
  }

  WireWriter message(int tag, WireWriter value) {
    return bytes(tag, value.toBytes());
  }

  WireWriter bytes(int tag, byte[] value) {
    varint(((long) tag << 3) | 2);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  WireWriter real(int tag, float value) {
    varint(((long) tag << 3) | 5);
    out.writeBytes(
        ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
