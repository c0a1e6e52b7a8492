package org.parallax.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a learnt pair network as ONNX, sees whether it answers alike, measures it and writes its
 * card.
 *
 * @param out folder that is written to
 * @param settings it was learnt with
 * @param log is told how it goes
 */
record PairExport(Path out, PairSettings settings, PrintStream log) {

  /** Other answers of the exact model than of PyTorch's mean that the export is wrong. */
  private static final double SAME = .999;

  void export(PairModel model, PairCorpus corpus, PairWindows windows, List<String> folds)
      throws IOException {
    Path bytesFolder = out.resolve("int8");
    model.write(out.resolve("fp32"), false);
    model.write(bytesFolder, true);
    List<LabelledPair> some = corpus.some();
    PairEvaluation torch = new PairEvaluation(model.judge(windows));
    PairEvaluation exact = new PairEvaluation(PairJudge.load(out.resolve("fp32")));
    PairEvaluation bytes = new PairEvaluation(PairJudge.load(bytesFolder));
    double export = torch.agreement(exact, some);
    List<String> comparisons = new ArrayList<>();
    comparisons.add(Figures.line("PyTorch and ONNX: %.4f the same", export));
    comparisons.add(
        Figures.line(
            "ONNX with exact weights and with bytes: %.4f the same", exact.agreement(bytes, some)));
    comparisons.forEach(log::println);
    if (export < SAME) {
      throw new IOException("the ONNX model does not answer as the trained one does");
    }
    bytes.write(PairCorpus.dev(corpus.evidence()), out.resolve("evidence-dev.jsonl"));
    List<String> measured = new ArrayList<>(corpus.measured(bytes));
    measured.addAll(folds);
    measured.forEach(log::println);
    PairCard card =
        new PairCard(
            settings,
            Files.size(bytesFolder.resolve(PairFiles.NETWORK)),
            measured,
            corpus.measured(exact),
            comparisons);
    Files.writeString(out.resolve("MODEL.md"), card.text());
    log.println("done: " + out.resolve("MODEL.md"));
  }
}
