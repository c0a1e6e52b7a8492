package org.parallax.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads messages in protobuf's wire format. For one message, on one thread. */
final class WireReader {

  private final ByteBuffer bytes;

  private WireReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The fields of the message, in their order. */
  static List<Field> fields(ByteBuffer message) {
    WireReader reader = new WireReader(message.duplicate());
    List<Field> fields = new ArrayList<>();
    while (reader.bytes.hasRemaining()) {
      fields.add(reader.field());
    }
    return fields;
  }

  private Field field() {
    long key = number();
    int wire = (int) (key & 7);
    return switch (wire) {
      case 0 -> new Field((int) (key >>> 3), number(), ByteBuffer.allocate(0));
      case 1 -> new Field((int) (key >>> 3), 0, take(8));
      case 2 -> new Field((int) (key >>> 3), 0, take((int) number()));
      case 5 -> new Field((int) (key >>> 3), 0, take(4));
      default -> throw new IllegalArgumentException("no protobuf message: wire type " + wire);
    };
  }

  private long number() {
    long number = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes.get();
      number |= (long) (b & 0x7f) << shift;
      shift += 7;
    } while (b < 0);
    return number;
  }

  private ByteBuffer take(int length) {
    ByteBuffer part = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(bytes.position() + length);
    return part;
  }

  /**
   * A field of a message.
   *
   * @param tag its number
   * @param number its value, where it is one
   * @param bytes its value otherwise
   */
  record Field(int tag, long number, ByteBuffer bytes) {

    String string() {
      return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    List<Field> fields() {
      return WireReader.fields(bytes);
    }

    float[] floats() {
      float[] floats = new float[bytes.remaining() / Float.BYTES];
      bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
      return floats;
    }
  }
}
