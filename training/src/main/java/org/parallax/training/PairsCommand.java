package org.parallax.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the options of a training of the pair network and starts it. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fits the network that judges pairs of sentences: whether the second says the same as the"
          + " first, something else or the opposite; whether it strengthens or weakens it; whether"
          + " a text is for a claim, against it or only observes it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  nohup nice training/train pairs --data ../shared --out /tmp/pairs > /tmp/pairs.log 2>&1 &",
      "  training/train pairs --data ../shared --out /tmp/pairs --continue"
    })
final class PairsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "holds bench/pairs/ and bench/stance/")
  private Path data = Path.of("");

  @Mixin private Run run = new Run();

  @Option(
      names = "--epochs",
      defaultValue = "1",
      description = "how often every pair is read (${DEFAULT-VALUE})")
  private int epochs;

  @Option(
      names = "--stance-epochs",
      defaultValue = "3",
      description = "how often every text about a claim is read (${DEFAULT-VALUE})")
  private int stanceEpochs;

  @Option(
      names = "--layers",
      defaultValue = "6",
      description = "of the network, 1 to 6 (${DEFAULT-VALUE})")
  private int layers;

  @Option(
      names = "--pairs",
      defaultValue = "1000000",
      description = "most pairs of a corpus, for trials")
  private int pairs;

  @Override
  public Integer call() throws Exception {
    if (layers < 1 || layers > PairSettings.BASE.layers() || epochs < 1 || stanceEpochs < 1) {
      throw new ParameterException(spec.commandLine(), "at least one epoch, and 1 to 6 layers");
    }
    Files.createDirectories(run.out());
    new PairTraining(
            data,
            run.out(),
            new PairSettings(epochs, stanceEpochs, layers, run.seed(), pairs),
            System.out)
        .run(run.steps(), run.goesOn());
    return 0;
  }
}
