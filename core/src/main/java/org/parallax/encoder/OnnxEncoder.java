package org.parallax.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The network in ONNX Runtime, as the program runs it. Thread-safe until it is closed. */
public final class OnnxEncoder implements Encoder, AutoCloseable {

  private final OnnxModel lower;
  private final OnnxModel upper;
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
    lower = new OnnxModel("lower.onnx", files.lower(), threads);
    upper = new OnnxModel("upper.onnx", files.upper(), threads);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the windows are of several lengths: the models see every
   *     place, and what a window is filled up with would be read as a part of it
   */
  @Override
  public <T> T read(Batch batch, Function<Lower, T> use) {
    if (!batch.isEven()) {
      throw new IllegalArgumentException("the windows of a batch must be of one length");
    }
    try (OnnxTensor ids = OnnxModel.longs(batch.ids(vocabulary), batch.size(), batch.length());
        OnnxTensor types = OnnxModel.longs(batch.types(), batch.size(), batch.length());
        OrtSession.Result result = lower.run(Map.of("ids", ids, "types", types))) {
      return use.apply(new Answer(this, batch, result));
    } catch (OrtException e) {
      throw OnnxModel.failed(e);
    }
  }

  @Override
  public void close() {
    lower.close();
    upper.close();
  }

  private Upper ask(Batch batch, OnnxTensor hidden, List<Question> questions) throws OrtException {
    int count = questions.size();
    try (OnnxTensor rows =
            OnnxModel.longs(questions.stream().mapToLong(Question::row).toArray(), count);
        OnnxTensor marks = OnnxModel.longs(batch.marks(questions), count, batch.length());
        OrtSession.Result result =
            upper.run(Map.of("hidden", hidden, "rows", rows, "marks", marks))) {
      Map<Judgement, float[]> judgements = new EnumMap<>(Judgement.class);
      for (Judgement judgement : Judgement.values()) {
        String name = judgement.name().toLowerCase(Locale.ROOT);
        judgements.put(judgement, OnnxModel.floats(result, name));
      }
      return new Upper(OnnxModel.floats(result, "spans"), judgements);
    }
  }

  /** What the lower model says of one batch; open while it is read. */
  private record Answer(OnnxEncoder encoder, Batch batch, OrtSession.Result result)
      implements Lower {

    @Override
    public float[] cues() {
      return OnnxModel.floats(result, "cues");
    }

    @Override
    public float[] names() {
      return OnnxModel.floats(result, "names");
    }

    @Override
    public Upper ask(List<Question> questions) {
      try {
        return encoder.ask(batch, OnnxModel.tensor(result, "hidden"), questions);
      } catch (OrtException e) {
        throw OnnxModel.failed(e);
      }
    }
  }
}
