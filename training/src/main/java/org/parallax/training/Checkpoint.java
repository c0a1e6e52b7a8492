package org.parallax.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A training in the middle.
 *
 * @param step how many steps are done
 * @param weights of the network
 * @param means of {@link AdamW}
 * @param variances of {@link AdamW}
 */
record Checkpoint(
    long step,
    Map<String, Weights> weights,
    Map<String, Weights> means,
    Map<String, Weights> variances) {

  /** Writes beside {@code file} and then moves it there, so that a stop leaves the old one. */
  void write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      out.writeLong(step);
      write(weights, out);
      write(means, out);
      write(variances, out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads what {@link #write} wrote. */
  static Checkpoint read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return new Checkpoint(in.readLong(), readAll(in), readAll(in), readAll(in));
    }
  }

  private static void write(Map<String, Weights> all, DataOutputStream out) throws IOException {
    out.writeInt(all.size());
    for (Map.Entry<String, Weights> entry : all.entrySet()) {
      Weights weights = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeInt(weights.shape().length);
      for (long dimension : weights.shape()) {
        out.writeLong(dimension);
      }
      ByteBuffer bytes = ByteBuffer.allocate(weights.values().length * Float.BYTES);
      bytes.asFloatBuffer().put(weights.values());
      out.write(bytes.array());
    }
  }

  private static Map<String, Weights> readAll(DataInputStream in) throws IOException {
    Map<String, Weights> all = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      long[] shape = new long[in.readInt()];
      int size = 1;
      for (int k = 0; k < shape.length; k++) {
        shape[k] = in.readLong();
        size = Math.toIntExact(size * shape[k]);
      }
      float[] values = new float[size];
      ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(values);
      all.put(name, new Weights(shape, values));
    }
    return all;
  }
}
