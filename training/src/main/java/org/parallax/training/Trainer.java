package org.parallax.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.parallax.encoder.Vocabulary;

/** Takes the steps of a training. For one training, on one thread. */
final class Trainer {

  private static final int STEPS_A_LINE = 20;
  private static final int STEPS_A_CHECKPOINT = 200;

  private final NDManager manager;
  private final Settings settings;
  private final TrainingData data;
  private final Network network;
  private final Parameters parameters;
  private final Vocabulary vocabulary;
  private final AdamW optimiser;
  private final Path checkpoint;
  private final Progress progress;
  private final Schedule schedule;
  private long done;

  Trainer(
      NDManager manager,
      Settings settings,
      TrainingData data,
      Architecture size,
      Parameters parameters,
      Vocabulary vocabulary,
      Path checkpoint,
      PrintStream out) {
    this.manager = manager;
    this.settings = settings;
    this.data = data;
    this.network = new Network(manager, size, parameters, Settings.DROPOUT);
    this.parameters = parameters;
    this.vocabulary = vocabulary;
    this.optimiser = new AdamW(manager, parameters.learnt(name -> true));
    this.checkpoint = checkpoint;
    long steps = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      steps += batches(epoch).size();
    }
    this.schedule = new Schedule(steps);
    this.progress = new Progress(out, steps);
  }

  /** Goes on after the steps of {@code begun}, whose weights the network has already. */
  void restore(Checkpoint begun) {
    optimiser.restore(begun);
    done = begun.step();
  }

  /**
   * Takes the steps that are left, at most {@code most} of them.
   *
   * @param afterEpoch is told the number of each epoch that is through
   */
  void run(long most, IntConsumer afterEpoch) throws IOException {
    Step learning = new Step(network, vocabulary, Settings.EAGERNESS);
    long last = most > Long.MAX_VALUE - done ? Long.MAX_VALUE : done + most;
    long step = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      boolean went = false;
      for (List<Example> examples : batches(epoch)) {
        if (++step > done && step <= last) {
          went = true;
          take(learning, examples, step);
          report(epoch, step);
        }
      }
      if (went && step <= last) {
        save();
        afterEpoch.accept(epoch);
      }
    }
    save();
  }

  private void report(int epoch, long step) throws IOException {
    if (step % STEPS_A_LINE == 0 || step == 1 || step == schedule.steps()) {
      progress.print(epoch, step);
    }
    if (step % STEPS_A_CHECKPOINT == 0) {
      save();
    }
  }

  private void save() throws IOException {
    new Checkpoint(done, parameters.copies(), optimiser.means(), optimiser.variances())
        .write(checkpoint);
  }

  /** The same dropout at the same step, whether or not the training was interrupted. */
  private void take(Step learning, List<Example> examples, long step) {
    Engine.getInstance().setRandomSeed((int) (settings.seed() * 1_000_003 + step));
    try (NDManager arrays = manager.newSubManager()) {
      Losses losses = learning.learn(arrays, examples);
      Map<String, NDArray> touched =
          parameters.learnt(losses.questions() > 0 ? name -> true : network.lowerNames());
      double share = schedule.share(step);
      double length =
          optimiser.move(arrays, touched, step, Settings.RATE * share, Settings.NEW_RATE * share);
      if (!Double.isFinite(length) || !losses.isFinite()) {
        progress.print("step %d left out: its gradient is not finite", step);
      } else {
        progress.add(losses, examples.stream().mapToLong(e -> e.window().length()).sum());
      }
    }
    done = step;
  }

  private List<List<Example>> batches(int epoch) {
    return data.batches(new Random(settings.seed() * 31 + epoch));
  }
}
