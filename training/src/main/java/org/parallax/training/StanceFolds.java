package org.parallax.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.encoder.Logits;
import org.parallax.stances.PairTask;

/**
 * Measures how well stances are told on claims that nothing was learnt of: for each fold all is
 * learnt anew from the others.
 *
 * @param manager owns the arrays
 * @param stances what learns
 * @param examples of all folds
 */
record StanceFolds(NDManager manager, Stances stances, List<StanceExample> examples) {

  /** Writes the answers of each fold under {@code out} for the scorer, and tells the figures. */
  List<String> measure(Path out, PrintStream log) throws IOException {
    Confusion all = new Confusion(PairTask.STANCE.labels());
    Confusion cues = new Confusion(PairTask.STANCE.labels());
    List<String> allLines = new ArrayList<>();
    List<String> cueLines = new ArrayList<>();
    List<String> folds = examples.stream().map(e -> e.pair().fold()).distinct().sorted().toList();
    for (String fold : folds) {
      List<StanceExample> others =
          examples.stream().filter(e -> !e.pair().fold().equals(fold)).toList();
      List<StanceExample> held =
          examples.stream().filter(e -> e.pair().fold().equals(fold)).toList();
      Stances.Learnt learnt = stances.learn(manager, others);
      add(held, held.stream().map(e -> learnt.cues().scores(e.cues())).toList(), cues, cueLines);
      add(held, stances.scores(manager, learnt, held), all, allLines);
      log.println(all.line("folds up to " + fold));
    }
    Files.write(out.resolve("emergent-folds.jsonl"), allLines, StandardCharsets.UTF_8);
    Files.write(out.resolve("emergent-folds-cues.jsonl"), cueLines, StandardCharsets.UTF_8);
    return List.of(all.line("Emergent, folds"), cues.line("Emergent, folds, cues alone"));
  }

  private static void add(
      List<StanceExample> examples, List<float[]> scores, Confusion sum, List<String> lines) {
    for (int k = 0; k < examples.size(); k++) {
      LabelledPair pair = examples.get(k).pair();
      sum.add(pair.answer(), Logits.best(scores.get(k)));
      lines.add(pair.answered(scores.get(k)));
    }
  }
}
