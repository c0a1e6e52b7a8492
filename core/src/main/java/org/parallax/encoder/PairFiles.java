package org.parallax.encoder;

import java.io.IOException;
import java.nio.file.Path;
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
public record PairFiles(byte[] network, Vocabulary vocabulary, Habits habits) {

  /** The model's file. */
  public static final String NETWORK = "pairs.onnx";

  /** The file that tells how to read with it. */
  public static final String HABITS = "pairs.json";

  /**
   * How a pair network reads, as {@code pairs.json} tells it.
   *
   * @param sentence most pieces of one sentence
   */
  public record Habits(int sentence) {}

  /**
   * The files that are part of the program.
   *
   * @throws IOException if one is missing or broken, which is a fault of the build
   */
  public static PairFiles ofProgram() throws IOException {
    return of(ModelFiles.ofProgram());
  }

  /**
   * The files of a folder that a training wrote.
   *
   * @throws IOException if one is missing or broken
   */
  public static PairFiles of(Path folder) throws IOException {
    return of(ModelFiles.of(folder));
  }

  private static PairFiles of(ModelFiles files) throws IOException {
    return new PairFiles(
        files.bytes(NETWORK), files.vocabulary(), files.json(HABITS, PairFiles::habits));
  }

  private static Habits habits(JsonNode json) {
    return new Habits(json.required("sentence").asInt());
  }
}
