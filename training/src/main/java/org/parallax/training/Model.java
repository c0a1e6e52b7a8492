package org.parallax.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.encoder.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learnt network, ready to be written.
 *
 * @param weights of the network
 * @param size of the network
 * @param vocabulary of its pieces
 * @param settings it was learnt with
 */
record Model(
    Map<String, Weights> weights, Architecture size, Vocabulary vocabulary, Settings settings) {

  /** Writes {@code lower.onnx}, {@code upper.onnx}, the vocabulary and how texts are cut. */
  void write(Path folder, boolean bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("lower.onnx"), OnnxExport.lower(weights, size, bytes));
    Files.write(folder.resolve("upper.onnx"), OnnxExport.upper(weights, size, bytes));
    Files.write(folder.resolve("vocabulary.txt"), vocabulary.pieces(), StandardCharsets.UTF_8);
    Map<String, Object> reading = new LinkedHashMap<>();
    reading.put("window", Settings.WINDOW);
    reading.put("context", settings.context());
    reading.put("eagerness", Settings.EAGERNESS);
    reading.put("least", Settings.LEAST);
    Files.writeString(
        folder.resolve("encoder.json"), new JsonMapper().writeValueAsString(reading) + "\n");
  }

  /** Bytes of the two models in {@code folder}. */
  static long bytes(Path folder) throws IOException {
    return Files.size(folder.resolve("lower.onnx")) + Files.size(folder.resolve("upper.onnx"));
  }
}
