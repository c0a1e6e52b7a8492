package org.parallax.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.encoder.Batch;
import org.parallax.encoder.OnnxModel;
import org.parallax.encoder.Vocabulary;
import org.parallax.stances.PairTask;

/** The pair network in ONNX Runtime, as the program runs it. Thread-safe until it is closed. */
final class OnnxPairEncoder implements PairEncoder, AutoCloseable {

  private final OnnxModel model;
  private final Vocabulary vocabulary;

  /**
   * Opens the model.
   *
   * @param threads that one batch may use; batches may be read at the same time besides
   * @throws IOException if ONNX Runtime cannot use it
   */
  OnnxPairEncoder(PairFiles files, int threads) throws IOException {
    this.model = new OnnxModel(PairFiles.NETWORK, files.network(), threads);
    this.vocabulary = files.vocabulary();
  }

  @Override
  public Map<PairTask, float[]> read(Batch batch) {
    try (OnnxTensor ids = OnnxModel.longs(batch.ids(vocabulary), batch.size(), batch.length());
        OnnxTensor types = OnnxModel.longs(batch.types(), batch.size(), batch.length());
        OnnxTensor mask = OnnxModel.mask(batch.lengths(), batch.length());
        OrtSession.Result result = model.run(Map.of("ids", ids, "types", types, "mask", mask))) {
      Map<PairTask, float[]> scores = new EnumMap<>(PairTask.class);
      for (PairTask task : PairTask.values()) {
        scores.put(task, OnnxModel.floats(result, task.name().toLowerCase(Locale.ROOT)));
      }
      return scores;
    } catch (OrtException e) {
      throw OnnxModel.failed(e);
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
