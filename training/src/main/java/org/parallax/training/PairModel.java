package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parallax.encoder.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learnt pair network, ready to be written.
 *
 * @param weights of the network
 * @param size of the network
 * @param vocabulary of its pieces
 */
record PairModel(Map<String, Weights> weights, Architecture size, Vocabulary vocabulary) {

  /** The network in PyTorch; its memory is freed with the program. */
  PairJudge judge(PairWindows windows) {
    NDManager manager = NDManager.newBaseManager();
    Network network = new Network(manager, size, new Parameters(manager, weights), 0);
    return new PairJudge(new TorchPairEncoder(manager, network, vocabulary), windows);
  }

  /** Keeps the weights, so that they can be exported again without learning. */
  void keep(Path file) throws IOException {
    new Checkpoint(0, weights, Map.of(), Map.of()).write(file);
  }

  /** Reads what {@link #keep} wrote. */
  static PairModel kept(Path file, Architecture size, Vocabulary vocabulary) throws IOException {
    return new PairModel(Checkpoint.read(file).weights(), size, vocabulary);
  }

  /** Writes {@code pairs.onnx}, {@code pairs.json} and the vocabulary. */
  void write(Path folder, boolean bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(PairFiles.NETWORK), OnnxExport.pairs(weights, size, bytes));
    Files.write(folder.resolve("vocabulary.txt"), vocabulary.pieces(), StandardCharsets.UTF_8);
    Map<String, Integer> reading = Map.of("sentence", PairSettings.MOST);
    Files.writeString(
        folder.resolve(PairFiles.HABITS), new JsonMapper().writeValueAsString(reading) + "\n");
  }
}
