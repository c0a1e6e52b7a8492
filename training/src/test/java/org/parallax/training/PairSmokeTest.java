package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.WordPieces;
import org.parallax.stances.PairTask;

/** A network of two tiny layers learns what a few sentences are to each other. */
class PairSmokeTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              "[PAD]",
              "[UNK]",
              "[CLS]",
              "[SEP]",
              "the",
              "bridge",
              "was",
              "closed",
              "ferry",
              "not",
              "reportedly",
              "fake",
              ".",
              "open",
              "harbour"));
  private static final Architecture SIZE =
      new Architecture(VOCABULARY.pieces().size(), 64, 24, 12, 2, 1);
  private static final PairSettings SETTINGS = new PairSettings(1, 2, 2, 1, 100);
  private static final PairWindows WINDOWS =
      new PairWindows(new WordPieces(VOCABULARY), VOCABULARY, PairSettings.MOST);

  private static final List<LabelledPair> STANCES =
      List.of(
          stance("1", "the bridge was closed", "for"),
          stance("1", "the bridge was reportedly closed", "observing"),
          stance("1", "the bridge was not closed", "against"),
          stance("2", "bridge closed", "for"),
          stance("2", "fake: the bridge was closed", "against"),
          stance("2", "bridge reportedly closed", "observing"));

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void nativeLibrary() {
    assumeTrue(
        PairSmokeTest.class.getResource("/native/lib/pytorch.properties") != null,
        "PyTorch's native library is not on the class path (it is with -Pnative)");
  }

  @Test
  void theLossFalls() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager, Beginning.randomOfPairs(SIZE, 1));
      PairLesson lesson =
          new PairLesson(new Network(manager, SIZE, parameters, 0), VOCABULARY, examples(), 1);
      AdamW optimiser = new AdamW(manager, parameters.learnt(PairLesson::isLearnt));
      double before = 0;
      double after = 0;
      for (int k = 1; k <= 30; k++) {
        try (NDManager arrays = manager.newSubManager()) {
          Losses losses = lesson.learn(arrays, examples());
          after = losses.sum();
          before = k == 1 ? after : before;
          optimiser.move(arrays, parameters.learnt(losses.touched()), k, .01, .01);
        }
      }
      assertThat(after).isLessThan(before * .8);
    }
  }

  @Test
  void stancesAreLearntWithoutTouchingTheOthersAndMeasuredInFolds() throws IOException {
    Map<String, Weights> base = Beginning.randomOfPairs(SIZE, 1);
    try (NDManager manager = NDManager.newBaseManager()) {
      Network network = new Network(manager, SIZE, new Parameters(manager, base), 0);
      List<StanceExample> examples =
          Stances.examples(new TorchPairEncoder(manager, network, VOCABULARY), WINDOWS, STANCES);
      Stances stances = new Stances(base, SIZE, SETTINGS);
      Stances.Learnt learnt = stances.learn(manager, examples);
      assertThat(learnt.weights().keySet()).isNotEmpty().allMatch(StanceLesson::isLearnt);
      PrintStream silent =
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      new StanceFolds(manager, stances, examples).measure(folder, silent);
      assertThat(Files.readAllLines(folder.resolve("emergent-folds.jsonl")))
          .hasSize(STANCES.size())
          .allMatch(l -> l.contains("\"label\""));
    }
  }

  @Test
  void theExportedModelAnswersAsTheTrainedOneAndIsKept() throws IOException {
    Map<String, Weights> weights = Beginning.randomOfPairs(SIZE, 3);
    try (NDManager manager = NDManager.newBaseManager()) {
      Network network = new Network(manager, SIZE, new Parameters(manager, weights), 0);
      TorchPairEncoder torch = new TorchPairEncoder(manager, network, VOCABULARY);
      PairModel model = new PairModel(weights, SIZE, VOCABULARY);
      model.keep(folder.resolve("model.bin"));
      PairModel kept = PairModel.kept(folder.resolve("model.bin"), SIZE, VOCABULARY);
      kept.write(folder, false);
      PairJudge exported = PairJudge.load(folder);
      PairJudge trained = new PairJudge(torch, WINDOWS);
      List<PairJudge.Pair> pairs =
          STANCES.stream().map(p -> new PairJudge.Pair(p.first(), p.second())).toList();
      for (PairTask task : PairTask.values()) {
        for (int k = 0; k < pairs.size(); k++) {
          assertThat(exported.judge(pairs).get(k).of(task))
              .containsExactly(trained.judge(pairs).get(k).of(task), within(1e-4f));
        }
      }
    }
  }

  private static LabelledPair stance(String fold, String text, String label) {
    String id = fold + text.replace(' ', '-');
    return new LabelledPair(id, fold, "The bridge was closed", text, PairTask.STANCE, label);
  }

  private static List<PairExample> examples() {
    return List.of(
        new PairExample(WINDOWS.of("the bridge was closed", "closed bridge"), PairTask.RELATION, 0),
        new PairExample(WINDOWS.of("the bridge was closed", "ferry open"), PairTask.RELATION, 1),
        new PairExample(WINDOWS.of("the bridge was closed", "not closed"), PairTask.RELATION, 2),
        new PairExample(WINDOWS.of("the harbour was open", "harbour not"), PairTask.EVIDENCE, 1));
  }
}
