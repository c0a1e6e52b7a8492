package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import org.parallax.encoder.ModelFiles;
import org.parallax.encoder.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * The files of a trained pair network: {@code pairs.onnx}, {@code pairs.json} and the vocabulary
 * that it shares with the encoder.
 *
 * @param network the model
 * @param vocabulary the pieces it was trained with
 * @param habits how it was trained to read
 */
@SuppressWarnings("ArrayRecordComponent") // handed to ONNX Runtime once, never compared
record PairFiles(byte[] network, Vocabulary vocabulary, Habits habits) {

  /** The model's file. */
  static final String NETWORK = "pairs.onnx";

  /** The file that tells how to read with it. */
  static final String HABITS = "pairs.json";

  /**
   * How a pair network reads, as {@code pairs.json} tells it.
   *
   * @param sentence most pieces of one sentence
   */
  record Habits(int sentence) {}

  /**
   * The files of a folder that a training wrote.
   *
   * @throws IOException if one is missing or broken
   */
  static PairFiles of(Path folder) throws IOException {
    ModelFiles files = ModelFiles.of(folder);
    return new PairFiles(
        files.bytes(NETWORK), files.vocabulary(), files.json(HABITS, PairFiles::habits));
  }

  private static Habits habits(JsonNode json) {
    return new Habits(json.required("sentence").asInt());
  }
}
