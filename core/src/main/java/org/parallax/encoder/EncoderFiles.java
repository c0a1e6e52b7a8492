package org.parallax.encoder;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * The files of a trained encoder: {@code lower.onnx}, {@code upper.onnx}, {@code vocabulary.txt} (a
 * piece a line) and {@code encoder.json} (how to read with it).
 *
 * @param lower the lower model
 * @param upper the upper model
 * @param vocabulary the pieces it was trained with
 * @param habits how it was trained to read
 */
@SuppressWarnings("ArrayRecordComponent") // handed to ONNX Runtime once, never compared
public record EncoderFiles(byte[] lower, byte[] upper, Vocabulary vocabulary, Habits habits) {

  /**
   * How an encoder reads, as {@code encoder.json} tells it.
   *
   * @param window most pieces of a window
   * @param context most pieces of what stands before a window
   * @param eagerness see {@link Linker}
   * @param least see {@link Linker}
   */
  public record Habits(int window, int context, double eagerness, double least) {}

  /**
   * The files that are part of the program.
   *
   * @throws IOException if one is missing or broken, which is a fault of the build
   */
  public static EncoderFiles ofProgram() throws IOException {
    return of(ModelFiles.ofProgram());
  }

  /**
   * The files of a folder that a training wrote.
   *
   * @throws IOException if one is missing or broken
   */
  public static EncoderFiles of(Path folder) throws IOException {
    return of(ModelFiles.of(folder));
  }

  private static EncoderFiles of(ModelFiles files) throws IOException {
    return new EncoderFiles(
        files.bytes("lower.onnx"),
        files.bytes("upper.onnx"),
        files.vocabulary(),
        files.json("encoder.json", EncoderFiles::habits));
  }

  private static Habits habits(JsonNode json) {
    return new Habits(
        json.required("window").asInt(),
        json.required("context").asInt(),
        json.required("eagerness").asDouble(),
        json.required("least").asDouble());
  }
}
