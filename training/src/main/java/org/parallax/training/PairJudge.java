package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Window;
import org.parallax.encoder.WordPieces;
import org.parallax.stances.PairTask;

/**
 * Judges pairs of sentences in batches of like length. Immutable, thread-safe.
 *
 * @param encoder the network
 * @param windows cuts the sentences
 */
record PairJudge(PairEncoder encoder, PairWindows windows) {

  private static final int PLACES = 512;

  /**
   * Two sentences, of which the second is judged by the first.
   *
   * @param first the sentence that is known, for instance a claim
   * @param second the sentence that is judged
   */
  record Pair(String first, String second) {}

  /**
   * A judge with these files.
   *
   * @throws IOException if ONNX Runtime cannot use them
   */
  static PairJudge of(PairFiles files) throws IOException {
    WordPieces pieces = new WordPieces(files.vocabulary());
    return new PairJudge(
        new OnnxPairEncoder(files, threads()),
        new PairWindows(pieces, files.vocabulary(), files.habits().sentence()));
  }

  /**
   * A judge from a folder that a training wrote.
   *
   * @throws IOException if a file of it is missing or broken
   */
  static PairJudge load(Path folder) throws IOException {
    return of(PairFiles.of(folder));
  }

  private static int threads() {
    return Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
  }

  /** What the network says of each pair, in the order of {@code pairs}. */
  List<PairScores> judge(List<Pair> pairs) {
    record Cut(int number, Window window) {}
    List<Cut> cuts = new ArrayList<>();
    for (Pair pair : pairs) {
      cuts.add(new Cut(cuts.size(), windows.of(pair.first(), pair.second())));
    }
    cuts.sort(Comparator.comparingInt(c -> c.window().length()));
    List<PairScores> scores =
        new ArrayList<>(Collections.nCopies(pairs.size(), new PairScores(Map.of())));
    for (List<Cut> group : Batch.grouped(cuts, c -> c.window().length(), PLACES)) {
      Map<PairTask, float[]> all =
          encoder.read(new Batch(group.stream().map(Cut::window).toList()));
      for (int row = 0; row < group.size(); row++) {
        scores.set(group.get(row).number(), PairScores.row(all, row));
      }
    }
    return scores;
  }
}
