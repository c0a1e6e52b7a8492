package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.encoder.EncoderFiles;
import org.parallax.encoder.OnnxEncoder;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.Windows;
import org.parallax.encoder.WordPieces;

/**
 * A training from the texts to the model card.
 *
 * @param data folder of the corpora
 * @param out folder that is written to
 * @param settings what to do
 * @param log is told how it goes
 */
record Training(Path data, Path out, Settings settings, PrintStream log) {

  static final String CHECKPOINT = "checkpoint.bin";

  /** Other answers of the exact ONNX model than of PyTorch's mean that the export is wrong. */
  private static final double SAME = .999;

  /**
   * Trains, exports and measures.
   *
   * @param steps stops after so many
   * @param goesOn whether to begin at the checkpoint
   */
  void run(long steps, boolean goesOn) throws Exception {
    Pretrained pretrained = Pretrained.read(settings.base());
    Vocabulary vocabulary = pretrained.vocabulary();
    Windows windows = new Windows(new WordPieces(vocabulary), Settings.WINDOW, settings.context());
    TrainingData texts = TrainingData.read(data, settings, windows);
    log.println(
        Figures.line(
            "%s documents, %d windows, %d pieces",
            texts.documents(), texts.examples().size(), texts.pieces()));
    Architecture size = Architecture.of(settings.layers());
    Optional<Checkpoint> begun =
        goesOn ? Optional.of(Checkpoint.read(out.resolve(CHECKPOINT))) : Optional.empty();
    Map<String, Weights> weights =
        begun.isPresent() ? begun.get().weights() : beginning(pretrained, size);
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters =
          new Parameters(manager, weights, name -> !settings.frozen() || Head.standsOnTop(name));
      Network learning = new Network(manager, size, parameters, Settings.DROPOUT);
      Trainer<Example> trainer =
          new Trainer<>(
              manager,
              settings.plan(out.resolve(CHECKPOINT)),
              new AttributionLesson(
                  new Step(learning, vocabulary, Settings.EAGERNESS), texts, settings.seed()),
              parameters,
              name -> true,
              log);
      begun.ifPresent(trainer::restore);
      TorchEncoder torch =
          new TorchEncoder(manager, new Network(manager, size, parameters, 0), vocabulary);
      Evaluation exact = new Evaluation(torch, windows, texts.dev());
      trainer.run(steps, epoch -> print("after epoch " + epoch, measured(exact)));
      List<Map<String, Weights>> ends = new ArrayList<>(List.of(parameters.copies()));
      for (String folder : settings.after()) {
        ends.add(end(folder));
      }
      Map<String, Weights> learnt = Weights.means(ends);
      Network ended = new Network(manager, size, new Parameters(manager, learnt), 0);
      finish(
          new Model(learnt, size, vocabulary, settings),
          new TorchEncoder(manager, ended, vocabulary),
          texts,
          windows);
    }
  }

  private Map<String, Weights> beginning(Pretrained pretrained, Architecture size)
      throws IOException {
    return settings.after().isEmpty()
        ? Beginning.of(pretrained, size, settings.seed())
        : end(settings.after().getFirst());
  }

  private static Map<String, Weights> end(String folder) throws IOException {
    return Checkpoint.read(Path.of(folder).resolve(CHECKPOINT)).weights();
  }

  private static List<String> measured(Evaluation evaluation) {
    try {
      return evaluation.measure(Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exports, sees whether the exported models answer alike, measures, and writes the card. */
  private void finish(Model model, TorchEncoder torch, TrainingData texts, Windows windows)
      throws Exception {
    Path exactFolder = out.resolve("fp32");
    Path bytesFolder = out.resolve("int8");
    model.write(exactFolder, false);
    model.write(bytesFolder, true);
    try (OnnxEncoder exact = new OnnxEncoder(EncoderFiles.of(exactFolder), threads());
        OnnxEncoder bytes = new OnnxEncoder(EncoderFiles.of(bytesFolder), threads())) {
      List<Document> documents =
          texts.dev().values().stream()
              .flatMap(List::stream)
              .filter(d -> d.names().isEmpty())
              .toList();
      LabelComparison export = LabelComparison.of(torch, exact, windows, documents);
      LabelComparison rounding = LabelComparison.of(exact, bytes, windows, documents);
      List<String> comparisons = new ArrayList<>();
      comparisons.add(export.line("PyTorch and ONNX"));
      comparisons.add(rounding.line("ONNX with exact weights and with bytes"));
      print("comparison", comparisons);
      if (export.share() < SAME) {
        throw new IOException("the ONNX model does not answer as the trained one does");
      }
      List<String> exactLines =
          new Evaluation(exact, windows, texts.dev()).measure(Optional.empty());
      List<String> bytesLines =
          new Evaluation(bytes, windows, texts.dev()).measure(Optional.of(out));
      ModelCard card =
          new ModelCard(
              settings, texts, Model.bytes(bytesFolder), exactLines, bytesLines, comparisons);
      Files.writeString(out.resolve("MODEL.md"), card.text());
      print("exact", exactLines);
      print("bytes", bytesLines);
    }
    log.println("done: " + out.resolve("MODEL.md"));
  }

  private static int threads() {
    return Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
  }

  private void print(String title, List<String> lines) {
    lines.forEach(l -> log.println(title + ": " + l));
    log.flush();
  }
}
