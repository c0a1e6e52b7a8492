package org.parallax.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Takes the steps of a training. For one training, on one thread.
 *
 * @param <E> an example
 */
final class Trainer<E> {

  private static final int STEPS_A_LINE = 20;
  private static final int STEPS_A_CHECKPOINT = 200;

  private final NDManager manager;
  private final Plan plan;
  private final Lesson<E> lesson;
  private final Parameters parameters;
  private final AdamW optimiser;
  private final Progress progress;
  private final Schedule schedule;
  private long done;

  /**
   * A training that has not begun.
   *
   * @param learnt names of the weights that may be learnt
   */
  Trainer(
      NDManager manager,
      Plan plan,
      Lesson<E> lesson,
      Parameters parameters,
      Predicate<String> learnt,
      PrintStream out) {
    this.manager = manager;
    this.plan = plan;
    this.lesson = lesson;
    this.parameters = parameters;
    this.optimiser = new AdamW(manager, parameters.learnt(learnt));
    long steps = 0;
    for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
      steps += lesson.batches(epoch).size();
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
    long last = most > Long.MAX_VALUE - done ? Long.MAX_VALUE : done + most;
    long step = 0;
    for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
      boolean went = false;
      for (List<E> examples : lesson.batches(epoch)) {
        if (++step > done && step <= last) {
          went = true;
          take(examples, step);
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
    if (plan.checkpoint().isPresent()) {
      Path file = plan.checkpoint().get();
      new Checkpoint(done, parameters.copies(), optimiser.means(), optimiser.variances())
          .write(file);
    }
  }

  /** The same dropout at the same step, whether or not the training was interrupted. */
  private void take(List<E> examples, long step) {
    Engine.getInstance().setRandomSeed((int) (plan.seed() * 1_000_003 + step));
    try (NDManager arrays = manager.newSubManager()) {
      Losses losses = lesson.learn(arrays, examples);
      Map<String, NDArray> touched = parameters.learnt(losses.touched());
      double share = schedule.share(step);
      double length =
          optimiser.move(arrays, touched, step, plan.rate() * share, plan.newRate() * share);
      if (!Double.isFinite(length) || !Double.isFinite(losses.sum())) {
        progress.print("step %d left out: its gradient is not finite", step);
      } else {
        progress.add(losses, examples.stream().mapToLong(lesson::pieces).sum());
      }
    }
    done = step;
  }
}
