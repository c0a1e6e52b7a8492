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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The network in ONNX Runtime, as the program runs it. Thread-safe until it is closed. */
public final class OnnxEncoder implements Encoder, AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession lower;
  private final OrtSession upper;
  private final Vocabulary vocabulary;

  /**
   * Opens the two models of an encoder.
   *
   * @param files of one encoder
   * @param threads that one batch may use; batches may be read at the same time besides
   * @throws IOException if ONNX Runtime cannot use them
   */
  public OnnxEncoder(EncoderFiles files, int threads) throws IOException {
    this.vocabulary = files.vocabulary();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      lower = open("lower.onnx", files.lower(), options);
      upper = open("upper.onnx", files.upper(), options);
    } catch (OrtException e) {
      throw new IOException("ONNX Runtime does not start (" + e.getMessage() + ")", e);
    }
  }

  private OrtSession open(String name, byte[] model, OrtSession.SessionOptions options)
      throws IOException {
    try {
      return environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IOException(
          name + " is no model that ONNX Runtime can use (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public <T> T read(Batch batch, Function<Lower, T> use) {
    int[] lengths = batch.lengths();
    try (OnnxTensor ids = longs(batch.ids(vocabulary), batch.size(), batch.length());
        OnnxTensor types = longs(batch.types(), batch.size(), batch.length());
        OnnxTensor mask = mask(lengths, batch.length());
        OrtSession.Result result = lower.run(Map.of("ids", ids, "types", types, "mask", mask))) {
      return use.apply(new Answer(this, batch, result));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed", e);
    }
  }

  @Override
  public void close() {
    try {
      lower.close();
      upper.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not let go of a model", e);
    }
  }

  private OnnxTensor longs(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor mask(int[] lengths, int places) throws OrtException {
    int[] mask = new int[lengths.length * places];
    for (int row = 0; row < lengths.length; row++) {
      Arrays.fill(mask, row * places, row * places + lengths[row], 1);
    }
    return OnnxTensor.createTensor(
        environment, IntBuffer.wrap(mask), new long[] {lengths.length, places});
  }

  private Upper ask(Batch batch, OnnxTensor hidden, List<Question> questions) throws OrtException {
    int count = questions.size();
    int[] lengths =
        questions.stream().mapToInt(q -> batch.windows().get(q.row()).length()).toArray();
    try (OnnxTensor rows = longs(questions.stream().mapToLong(Question::row).toArray(), count);
        OnnxTensor marks = longs(batch.marks(questions), count, batch.length());
        OnnxTensor mask = mask(lengths, batch.length());
        OrtSession.Result result =
            upper.run(Map.of("hidden", hidden, "rows", rows, "marks", marks, "mask", mask))) {
      Map<Judgement, float[]> judgements = new EnumMap<>(Judgement.class);
      for (Judgement judgement : Judgement.values()) {
        String name = judgement.name().toLowerCase(Locale.ROOT);
        judgements.put(judgement, floats(tensor(result, name)));
      }
      return new Upper(floats(tensor(result, "spans")), judgements);
    }
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  private static float[] floats(OnnxTensor tensor) {
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }

  /** What the lower model says of one batch; open while it is read. */
  private record Answer(OnnxEncoder encoder, Batch batch, OrtSession.Result result)
      implements Lower {

    @Override
    public float[] cues() {
      return floats(tensor(result, "cues"));
    }

    @Override
    public float[] names() {
      return floats(tensor(result, "names"));
    }

    @Override
    public Upper ask(List<Question> questions) {
      try {
        return encoder.ask(batch, tensor(result, "hidden"), questions);
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime failed", e);
      }
    }
  }
}
