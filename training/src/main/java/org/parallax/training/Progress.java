package org.parallax.training;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells how a training goes, in lines that a log can keep. For one training, on one thread. */
final class Progress {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final PrintStream out;
  private final long steps;
  private final long begun = System.nanoTime();
  private long doneSteps;
  private long pieces;
  private Losses losses = Losses.NONE;
  private int counted;

  /**
   * Begins to count.
   *
   * @param steps of the whole training
   */
  Progress(PrintStream out, long steps) {
    this.out = out;
    this.steps = steps;
  }

  void add(Losses step, long read) {
    losses = losses.plus(step);
    counted++;
    doneSteps++;
    pieces += read;
  }

  /** Prints the mean losses since the last line, the speed and when all will be done. */
  void print(int epoch, long step) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    Duration left = Duration.ofSeconds((long) (seconds / doneSteps * (steps - step)));
    String means =
        losses.parts().entrySet().stream()
            .map(e -> Figures.line("%s %.4f", e.getKey(), e.getValue() / counted))
            .collect(Collectors.joining(", "));
    print(
        "epoch %d, step %d of %d: loss of %s; %.0f pieces a second, done in %d min (about %s)",
        epoch,
        step,
        steps,
        means,
        pieces / seconds,
        left.toMinutes(),
        LocalTime.now(ZoneId.systemDefault()).plus(left).format(CLOCK));
    losses = Losses.NONE;
    counted = 0;
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation is not among our libraries
  void print(String format, Object... values) {
    out.println(
        LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + Figures.line(format, values));
    out.flush();
  }
}
