package org.parallax.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  private interface Source {
    byte[] bytes(String name) throws IOException;
  }

  /**
   * The files that are part of the program.
   *
   * @throws IOException if one is missing or broken, which is a fault of the build
   */
  public static EncoderFiles ofProgram() throws IOException {
    return of(
        name -> {
          try (InputStream in = EncoderFiles.class.getResourceAsStream(name)) {
            if (in == null) {
              throw new IOException(name + " is missing");
            }
            return in.readAllBytes();
          }
        });
  }

  /**
   * The files of a folder that a training wrote.
   *
   * @throws IOException if one is missing or broken
   */
  public static EncoderFiles of(Path folder) throws IOException {
    return of(
        name -> {
          try {
            return Files.readAllBytes(folder.resolve(name));
          } catch (NoSuchFileException e) {
            throw new IOException(name + " is missing", e);
          }
        });
  }

  private static EncoderFiles of(Source source) throws IOException {
    return new EncoderFiles(
        source.bytes("lower.onnx"),
        source.bytes("upper.onnx"),
        vocabulary(source.bytes("vocabulary.txt")),
        habits(source.bytes("encoder.json")));
  }

  private static Vocabulary vocabulary(byte[] bytes) throws IOException {
    try {
      return Vocabulary.of(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n")));
    } catch (IllegalArgumentException e) {
      throw new IOException("vocabulary.txt is broken: " + e.getMessage(), e);
    }
  }

  private static Habits habits(byte[] bytes) throws IOException {
    try {
      JsonNode json = new JsonMapper().readTree(bytes);
      return new Habits(
          json.required("window").asInt(),
          json.required("context").asInt(),
          json.required("eagerness").asDouble(),
          json.required("least").asDouble());
    } catch (JacksonException e) {
      throw new IOException("encoder.json is broken: " + e.getOriginalMessage(), e);
    }
  }
}
