package org.parallax.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parallax.stances.CueWeights;
import org.parallax.stances.PairTask;
import org.parallax.stances.StanceCues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads the options of a fit of the cues and does it. */
@Command(
    name = "cues",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fits how much each cue in a text speaks for a stance toward a claim, in a minute and without"
          + " PyTorch.",
      "",
      "FOLDER then holds cues.json (fitted to everything: what is shipped) and stance-folds.jsonl"
          + " and evidence-folds.jsonl (what each tenth of the claims and topics gets from a fit to"
          + " the other nine, for the scorer).",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = "  training/train cues --data ../shared --out /tmp/cues")
final class CuesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "holds bench/pairs/ and bench/stance/")
  private Path data = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "is written to")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    PairCorpus corpus = PairCorpus.read(data);
    Files.createDirectories(out);
    Map<String, Object> weights = new LinkedHashMap<>();
    weights.put(name(PairTask.STANCE), fit(PairTask.STANCE, corpus.stances()));
    weights.put(name(PairTask.EVIDENCE), fit(PairTask.EVIDENCE, corpus.evidence()));
    String json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(weights);
    Files.writeString(out.resolve("cues.json"), json + "\n");
    return 0;
  }

  private Map<String, List<Double>> fit(PairTask task, List<LabelledPair> pairs)
      throws IOException {
    List<CuedPair> cued = pairs.stream().map(CuedPair::of).toList();
    CueFolds folds = new CueFolds(cued, new Confusion(task.labels()), new ArrayList<>());
    folds.measure();
    spec.commandLine().getOut().println(folds.sum().line(name(task) + ", cues in folds"));
    Files.write(out.resolve(name(task) + "-folds.jsonl"), folds.lines(), StandardCharsets.UTF_8);
    CueWeights all = CueFit.of(cued);
    Map<String, List<Double>> byCue = new LinkedHashMap<>();
    for (int k = 0; k < all.weights().size(); k++) {
      List<Double> rounded =
          all.weights().get(k).stream().map(w -> Math.round(w * 1e4) / 1e4).toList();
      byCue.put(StanceCues.names().get(k), rounded);
    }
    return byCue;
  }

  private static String name(PairTask task) {
    return task.name().toLowerCase(Locale.ROOT);
  }
}
