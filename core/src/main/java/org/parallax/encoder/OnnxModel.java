package org.parallax.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** One model in ONNX Runtime, and what goes in and out of it. Thread-safe until it is closed. */
public final class OnnxModel implements AutoCloseable {

  private final OrtSession session;

  /**
   * Opens a model.
   *
   * @param name of its file, for messages
   * @param threads that one run may use
   * @throws IOException if ONNX Runtime cannot use it
   */
  public OnnxModel(String name, byte[] model, int threads) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      session = OrtEnvironment.getEnvironment().createSession(model, options);
    } catch (OrtException e) {
      throw new IOException(
          name + " is no model that ONNX Runtime can use (" + e.getMessage() + ")", e);
    }
  }

  /**
   * What the model makes of {@code inputs}; to be closed.
   *
   * @throws OrtException if it does not run with them
   */
  public OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
    return session.run(inputs);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not let go of a model", e);
    }
  }

  /**
   * Numbers as a table of that shape; to be closed.
   *
   * @throws OrtException if they are too few or too many for it
   */
  public static OnnxTensor longs(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), shape);
  }

  /**
   * A table with a 1 for every filled place of every row; to be closed.
   *
   * @throws OrtException if ONNX Runtime does not make it
   */
  public static OnnxTensor mask(int[] lengths, int places) throws OrtException {
    int[] mask = new int[lengths.length * places];
    for (int row = 0; row < lengths.length; row++) {
      Arrays.fill(mask, row * places, row * places + lengths[row], 1);
    }
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), IntBuffer.wrap(mask), new long[] {lengths.length, places});
  }

  static OnnxTensor tensor(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  /** The numbers of the output {@code name}, row after row. */
  public static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer buffer = tensor(result, name).getFloatBuffer();
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }

  /** What is thrown when a model that was opened does not run. */
  public static IllegalStateException failed(OrtException cause) {
    return new IllegalStateException("ONNX Runtime failed", cause);
  }
}
