package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.WordPieces;

/**
 * A training of the pair network from the pairs to the model card: first relation and evidence in
 * all layers, then stances in upper layers of their own.
 *
 * @param data folder of the corpora
 * @param out folder that is written to
 * @param settings what to do
 * @param log is told how it goes
 */
record PairTraining(Path data, Path out, PairSettings settings, PrintStream log) {

  private static final String KEPT = "model.bin";
  private static final String FOLDS = "folds.txt";

  /**
   * Trains, measures in folds, exports and measures.
   *
   * @param steps stops learning relations after so many
   * @param goesOn whether to begin with what was saved last
   */
  void run(long steps, boolean goesOn) throws IOException {
    Pretrained pretrained = Pretrained.read(PairSettings.BASE);
    Vocabulary vocabulary = pretrained.vocabulary();
    PairWindows windows =
        new PairWindows(new WordPieces(vocabulary), vocabulary, PairSettings.MOST);
    PairCorpus corpus = PairCorpus.read(data).atMost(settings.pairs());
    Architecture size = Architecture.of(settings.layers());
    if (!goesOn || !Files.exists(out.resolve(KEPT))) {
      Optional<Checkpoint> begun =
          goesOn ? Optional.of(Checkpoint.read(checkpoint())) : Optional.empty();
      Map<String, Weights> weights =
          begun
              .map(Checkpoint::weights)
              .orElseGet(() -> Beginning.ofPairs(pretrained, size, settings.seed()));
      try (NDManager manager = NDManager.newBaseManager()) {
        Parameters parameters = new Parameters(manager, weights);
        TorchPairEncoder torch =
            new TorchPairEncoder(manager, new Network(manager, size, parameters, 0), vocabulary);
        Trainer<PairExample> trainer =
            trainer(manager, parameters, size, vocabulary, examples(corpus, windows));
        begun.ifPresent(trainer::restore);
        PairEvaluation evaluation = new PairEvaluation(new PairJudge(torch, windows));
        trainer.run(steps, epoch -> print("after epoch " + epoch, corpus.measured(evaluation)));
        List<StanceExample> stances = Stances.examples(torch, windows, corpus.stances());
        learnStances(manager, parameters.copies(), size, stances, vocabulary);
      }
    }
    PairModel model = PairModel.kept(out.resolve(KEPT), size, vocabulary);
    List<String> folds = Files.readAllLines(out.resolve(FOLDS), StandardCharsets.UTF_8);
    new PairExport(out, settings, log).export(model, corpus, windows, folds);
  }

  private Path checkpoint() {
    return out.resolve(Training.CHECKPOINT);
  }

  private Trainer<PairExample> trainer(
      NDManager manager,
      Parameters parameters,
      Architecture size,
      Vocabulary vocabulary,
      List<PairExample> examples) {
    Network network = new Network(manager, size, parameters, Settings.DROPOUT);
    return new Trainer<>(
        manager,
        settings.plan(checkpoint()),
        new PairLesson(network, vocabulary, examples, settings.seed()),
        parameters,
        PairLesson::isLearnt,
        log);
  }

  private void learnStances(
      NDManager manager,
      Map<String, Weights> base,
      Architecture size,
      List<StanceExample> examples,
      Vocabulary vocabulary)
      throws IOException {
    Stances stances = new Stances(base, size, settings);
    List<String> folds = new StanceFolds(manager, stances, examples).measure(out, log);
    print("folds", folds);
    Files.write(out.resolve(FOLDS), folds, StandardCharsets.UTF_8);
    Stances.Learnt learnt = stances.learn(manager, examples);
    Map<String, Weights> all = new LinkedHashMap<>(base);
    all.putAll(learnt.weights());
    new PairModel(all, size, vocabulary).keep(out.resolve(KEPT));
  }

  /** The pairs to learn from, in no order. */
  private List<PairExample> examples(PairCorpus corpus, PairWindows windows) {
    List<LabelledPair> relations = PairCorpus.train(corpus.relations());
    List<LabelledPair> all = new ArrayList<>(PairCorpus.train(corpus.evidence()));
    all.addAll(new DerivedPairs(new Random(settings.seed())).of(relations));
    Collections.shuffle(all, new Random(settings.seed()));
    List<PairExample> examples =
        all.stream()
            .map(p -> new PairExample(windows.of(p.first(), p.second()), p.task(), p.answer()))
            .toList();
    log.println(
        Figures.line(
            "%d pairs, %d pieces",
            examples.size(), examples.stream().mapToLong(e -> e.window().length()).sum()));
    return examples;
  }

  private void print(String title, List<String> lines) {
    lines.forEach(l -> log.println(title + ": " + l));
    log.flush();
  }
}
