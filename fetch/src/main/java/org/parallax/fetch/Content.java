package org.parallax.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that a server sent, without any compression. Immutable. */
public final class Content {

  private final byte[] bytes;

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The given bytes, copied. */
  public static Content of(byte[] bytes) {
    return new Content(bytes.clone());
  }

  /** No bytes. */
  static Content none() {
    return new Content(new byte[0]);
  }

  /** A new stream over the bytes; need not be closed. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes. */
  public int length() {
    return bytes.length;
  }

  /** The first {@code most} bytes. */
  Content first(int most) {
    return bytes.length <= most ? this : new Content(Arrays.copyOf(bytes, most));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && Arrays.equals(bytes, content.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
