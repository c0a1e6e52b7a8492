package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.encoder.EncoderFiles;
import org.parallax.encoder.NameKind;
import org.parallax.encoder.OnnxEncoder;
import org.parallax.encoder.Style;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.Windows;
import org.parallax.encoder.WordPieces;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** A network of two tiny layers learns a few sentences, stops, goes on and is exported. */
class SmokeTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "said", "bridge", "was", "closed",
              "ferry", "sank", ".", "of", "kerlin", "denied", "it", "##s"));
  private static final Architecture SIZE =
      new Architecture(VOCABULARY.pieces().size(), 64, 24, 12, 2, 1);
  private static final Settings SETTINGS =
      new Settings(2, List.of(), Base.MINILM, 2, false, 1, List.of(), 1, 0, 100);
  private static final Windows WINDOWS = new Windows(new WordPieces(VOCABULARY), 40, 0);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void nativeLibrary() {
    assumeTrue(
        SmokeTest.class.getResource("/native/lib/pytorch.properties") != null,
        "PyTorch's native library is not on the class path (it is with -Pnative)");
  }

  @Test
  void theLossFalls() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager, Beginning.random(SIZE, 1));
      Step step = new Step(new Network(manager, SIZE, parameters, 0), VOCABULARY, 2);
      AdamW optimiser = new AdamW(manager, parameters.learnt(n -> true));
      double before = 0;
      double after = 0;
      for (int k = 1; k <= 12; k++) {
        try (NDManager arrays = manager.newSubManager()) {
          Losses losses = step.learn(arrays, data().examples());
          after =
              losses.parts().entrySet().stream()
                  .filter(e -> !e.getKey().equals("judgements"))
                  .mapToDouble(Map.Entry::getValue)
                  .sum();
          before = k == 1 ? after : before;
          optimiser.move(arrays, parameters.learnt(n -> true), k, .01, .01);
        }
      }
      assertThat(after).isLessThan(before * .8);
    }
  }

  @Test
  void theFirstStepIsAsLongAsTheRateAndShortensMatrices() throws IOException {
    try (NDManager manager = NDManager.newBaseManager();
        NDManager arrays = manager.newSubManager()) {
      Parameters parameters = new Parameters(manager, Beginning.random(SIZE, 1));
      Weights before = Parameters.copy(parameters.get("head.cue.weight"));
      new Step(new Network(manager, SIZE, parameters, 0), VOCABULARY, 2)
          .learn(arrays, data().examples());
      Map<String, NDArray> learnt = parameters.learnt(n -> true);
      new AdamW(manager, learnt).move(arrays, learnt, 1, .1, .01);
      Weights after = Parameters.copy(parameters.get("head.cue.weight"));
      for (int k = 0; k < before.values().length; k++) {
        double shortened = before.values()[k] * (1 - .01 * .01);
        assertThat(Math.abs(after.values()[k] - shortened)).isCloseTo(.01, within(1e-4));
      }
    }
  }

  @Test
  void anInterruptedTrainingTakesTheSameSteps() throws IOException {
    Map<String, Weights> whole = train(folder.resolve("whole"), Long.MAX_VALUE, Long.MAX_VALUE);
    Map<String, Weights> parts = train(folder.resolve("parts"), 1, Long.MAX_VALUE);
    assertThat(whole).isNotEmpty();
    whole.forEach(
        (name, weights) ->
            assertThat(parts)
                .hasEntrySatisfying(
                    name, w -> assertThat(w.values()).as(name).isEqualTo(weights.values())));
  }

  @Test
  void theExportedModelAnswersAsTheTrainedOne() throws Exception {
    Map<String, Weights> weights = Beginning.random(SIZE, 3);
    new Model(weights, SIZE, VOCABULARY, SETTINGS).write(folder.resolve("exact"), false);
    new Model(weights, SIZE, VOCABULARY, SETTINGS).write(folder.resolve("bytes"), true);
    try (NDManager manager = NDManager.newBaseManager();
        OnnxEncoder exact = new OnnxEncoder(EncoderFiles.of(folder.resolve("exact")), 1);
        OnnxEncoder bytes = new OnnxEncoder(EncoderFiles.of(folder.resolve("bytes")), 1)) {
      Network network = new Network(manager, SIZE, new Parameters(manager, weights), 0);
      TorchEncoder torch = new TorchEncoder(manager, network, VOCABULARY);
      LabelComparison comparison = LabelComparison.of(torch, exact, WINDOWS, List.of(attributed()));
      assertThat(comparison.share()).isEqualTo(1);
      assertThat(LabelComparison.of(bytes, bytes, WINDOWS, List.of(attributed())).share())
          .isEqualTo(1);
    }
  }

  private static Map<String, Weights> train(Path folder, long... stretches) throws IOException {
    Path checkpoint = folder.resolveSibling(folder.getFileName() + ".bin");
    Map<String, Weights> weights = Beginning.random(SIZE, 1);
    Optional<Checkpoint> begun = Optional.empty();
    for (long steps : stretches) {
      try (NDManager manager = NDManager.newBaseManager()) {
        Parameters parameters =
            new Parameters(manager, begun.map(Checkpoint::weights).orElse(weights));
        Step step =
            new Step(
                new Network(manager, SIZE, parameters, Settings.DROPOUT),
                VOCABULARY,
                Settings.EAGERNESS);
        Trainer<Example> trainer =
            new Trainer<>(
                manager,
                SETTINGS.plan(checkpoint),
                new AttributionLesson(step, data(), SETTINGS.seed()),
                parameters,
                name -> true,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        begun.ifPresent(trainer::restore);
        trainer.run(steps, epoch -> {});
      }
      begun = Optional.of(Checkpoint.read(checkpoint));
    }
    return begun.map(Checkpoint::weights).orElseThrow();
  }

  private static TrainingData data() {
    List<Document> documents = List.of(attributed(), named());
    List<Example> examples =
        documents.stream()
            .flatMap(d -> Example.of(d, WINDOWS.of(d.text(), d.style())).stream())
            .toList();
    return new TrainingData(List.of(), examples, Map.of(), Map.of());
  }

  private static Document attributed() {
    String text = "The mayor of Kerlin said the bridge was closed.\nThe ferry sank.";
    Attribution attribution =
        new Attribution(
            List.of(new Span(0, 19)),
            List.of(new Span(20, 24)),
            List.of(new Span(25, 46)),
            Optional.of(Statement.Kind.INDIRECT),
            Optional.of(Statement.Stance.ASSERTS),
            Optional.of(Statement.Certainty.CERTAIN),
            Optional.of(false));
    return new Document("a", Style.PARALLAX, text, List.of(attribution), List.of());
  }

  private static Document named() {
    return new Document(
        "n",
        Style.NAMES,
        "Kerlin denied it.",
        List.of(),
        List.of(new Name(new Span(0, 6), NameKind.PLACE)));
  }
}
