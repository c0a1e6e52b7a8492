package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Piece;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.WordPieces;
import org.parallax.stances.PairTask;

/** Pairs are put into windows, asked in batches and answered in their order. */
class PairJudgeTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "was", "closed"));
  private static final PairWindows WINDOWS =
      new PairWindows(new WordPieces(VOCABULARY), VOCABULARY, 5);

  @TempDir private Path folder = Path.of("");

  @Test
  void theFirstSentenceIsTheContextOfTheSecond() {
    Batch batch = new Batch(List.of(WINDOWS.of("The bridge", "was closed")));
    assertThat(batch.ids(VOCABULARY)).containsExactly(2, 4, 5, 3, 6, 7, 3);
    long[] types = batch.types();
    assertThat(types[1]).isEqualTo(Piece.SHAPES + Piece.CAPITAL);
    assertThat(types[3]).isEqualTo(Piece.SHAPES);
    assertThat(types[4]).isEqualTo(Piece.LOWER);
  }

  @Test
  void aLongSentenceLosesItsEnd() {
    String words = "the bridge was closed ".repeat(1000);
    assertThat(WINDOWS.of(words, words).length()).isEqualTo(2 * 5 + 3);
  }

  @Test
  void answersStandInTheOrderOfThePairs() {
    PairJudge judge = new PairJudge(PairJudgeTest::lengths, WINDOWS);
    List<PairScores> scores =
        judge.judge(
            List.of(
                new PairJudge.Pair("the bridge was closed", "the bridge"),
                new PairJudge.Pair("bridge", "the")));
    assertThat(scores).extracting(s -> s.of(PairTask.RELATION)[0]).containsExactly(9f, 5f);
  }

  @Test
  void aMissingOrBrokenFileIsNamed() throws IOException {
    assertThatThrownBy(() -> PairJudge.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("pairs.onnx is missing");
    Files.writeString(folder.resolve("pairs.onnx"), "no model");
    Files.writeString(folder.resolve("vocabulary.txt"), "a\nb\n");
    assertThatThrownBy(() -> PairJudge.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vocabulary.txt is broken");
    Files.write(folder.resolve("vocabulary.txt"), VOCABULARY.pieces());
    Files.writeString(folder.resolve("pairs.json"), "{}");
    assertThatThrownBy(() -> PairJudge.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("pairs.json is broken");
    Files.writeString(folder.resolve("pairs.json"), "{\"sentence\": 100}");
    assertThatThrownBy(() -> PairJudge.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("pairs.onnx is no model");
  }

  /** Says how long each window is. */
  private static Map<PairTask, float[]> lengths(Batch batch) {
    float[] scores = new float[3 * batch.size()];
    for (int row = 0; row < batch.size(); row++) {
      scores[3 * row] = batch.windows().get(row).length();
    }
    return Map.of(PairTask.RELATION, scores);
  }
}
