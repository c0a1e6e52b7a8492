package org.parallax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads the options of a training and starts it. */
@Command(
    name = "attributions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fits the encoder that finds attributions, on the CPU, and writes it as ONNX.",
      "",
      "Three epochs over everything take an hour and a half on one core and 4 GB. Leave it alone:",
      "  nohup nice training/train attributions --data ../shared --out /tmp/encoder >"
          + " /tmp/encoder.log 2>&1 &",
      "(beside other work with OMP_NUM_THREADS=1, since PyTorch's threads wait for each other).",
      "A line every 20 steps tells the losses, the speed and when it will be done. What is reached"
          + " is saved every 200 steps: after a stop the same command with --continue goes on.",
      "",
      "What the program ships is the mean of that and of two trainings that went on from there:",
      "  training/train attributions --data ../shared --out /tmp/encoder2 --after /tmp/encoder"
          + " --epochs 1 --seed 2",
      "  training/train attributions --data ../shared --out /tmp/encoder3 --after"
          + " /tmp/encoder,/tmp/encoder2 --epochs 1 --seed 3",
      "",
      "FOLDER then holds int8/ (the model to ship) and fp32/ with lower.onnx, upper.onnx,"
          + " vocabulary.txt and encoder.json; *-dev.jsonl (what int8 finds, for the scorer);"
          + " MODEL.md (the model card) and checkpoint.bin.",
      ""
    })
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "holds corpus/, bench/attribution/ and bench/names/")
  private Path data = Path.of("");

  @Mixin private Run run = new Run();

  @Option(
      names = "--epochs",
      defaultValue = "3",
      description = "how often every text is read (${DEFAULT-VALUE})")
  private int epochs;

  @Option(
      names = "--after",
      split = ",",
      paramLabel = "FOLDER",
      description =
          "begins with the weights that the training in this folder ended with, at half the rate,"
              + " and writes the mean of both ends; of several folders it begins with the first")
  private List<String> after = new ArrayList<>();

  @Option(
      names = "--base",
      defaultValue = "E5",
      paramLabel = "NETWORK",
      description = "what is learnt further: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Base base = Base.E5;

  @Option(
      names = "--layers",
      defaultValue = "8",
      description = "how many of its layers (${DEFAULT-VALUE})")
  private int layers;

  @Option(
      names = "--frozen",
      description =
          "the layers stay as they are and only what stands on them is learnt, to compare")
  private boolean frozen;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "CORPUS",
      description = "leaves out own, polnear or names; may be repeated")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--own-times",
      defaultValue = "3",
      description = "how often an epoch reads our own corpus (${DEFAULT-VALUE})")
  private int ownTimes;

  @Option(
      names = "--context",
      defaultValue = "0",
      description =
          "most pieces of the sentence before that a window shows; costs time (${DEFAULT-VALUE})")
  private int context;

  @Option(
      names = "--documents",
      defaultValue = "1000000",
      description = "most documents of a corpus, for trials")
  private int documents;

  @Override
  public Integer call() throws Exception {
    check();
    Settings settings =
        new Settings(
            epochs, after, base, layers, frozen, run.seed(), without, ownTimes, context, documents);
    Files.createDirectories(run.out());
    String written = new JsonMapper().writeValueAsString(settings) + "\n";
    Path file = run.out().resolve("settings.json");
    if (run.goesOn() && !Files.readString(file).equals(written)) {
      throw new IOException(file + " has other settings; a training goes on with its own");
    }
    if (!run.goesOn() && Files.exists(run.out().resolve(Training.CHECKPOINT))) {
      throw new IOException(run.out() + " holds a training: add --continue or name another folder");
    }
    Files.writeString(file, written);
    new Training(data, run.out(), settings, System.out).run(run.steps(), run.goesOn());
    return 0;
  }

  private void check() {
    List<String> names = Corpus.all().stream().map(Corpus::name).toList();
    if (!names.containsAll(without)) {
      throw new ParameterException(spec.commandLine(), "--without: the corpora are " + names);
    }
    if (layers < 1 || layers > base.layers() || epochs < 1) {
      throw new ParameterException(
          spec.commandLine(), "at least one epoch, and 1 to " + base.layers() + " layers");
    }
  }
}
