package org.parallax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.parallax.input.Input;
import org.parallax.input.InputReader;
import org.parallax.model.Report;
import org.parallax.model.Unreadable;
import org.parallax.page.Reading;

/**
 * One run over many inputs: pages are read one after the other, analysed on all processors, and
 * handed over in the order of the inputs. At most a few reports are held at a time. For one use.
 */
final class ReadRun {

  private static final int WAITING_PER_THREAD = 4;

  private final Parallax parallax;
  private final InputReader reader;
  private final Consumer<Reading> out;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Deque<CompletableFuture<Reading>> waiting = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();

  ReadRun(Parallax parallax, InputReader reader, Consumer<Reading> out) {
    this.parallax = parallax;
    this.reader = reader;
    this.out = out;
  }

  /** Reads all {@code inputs}. */
  void run(List<Input> inputs) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Input input : inputs) {
        input.read(reader, item -> take(item, pool));
      }
      drain(0);
    }
  }

  private void take(Reading reading, ExecutorService pool) {
    waiting.add(
        switch (reading) {
          case Reading.Read read -> {
            Report named = withUniqueId(read.report());
            yield CompletableFuture.supplyAsync(() -> analyse(named), pool);
          }
          case Reading.Failed failed -> CompletableFuture.completedFuture(failed);
        });
    drain(threads * WAITING_PER_THREAD);
  }

  /**
   * A fault of ours in one report must not cost the others; it is shown as a row like any other.
   */
  private Reading analyse(Report report) {
    try {
      return new Reading.Read(parallax.analyse(report));
    } catch (RuntimeException e) {
      return new Reading.Failed(
          new Unreadable(
              report.id(),
              "could not be analysed; this is a fault in Parallax, please report: " + e));
    }
  }

  private void drain(int most) {
    while (waiting.size() > most) {
      out.accept(waiting.remove().join());
    }
  }

  /** Two inputs may bear one name; the second becomes "name-2". */
  private Report withUniqueId(Report report) {
    String id = report.id();
    for (int n = 2; !ids.add(id); n++) {
      id = report.id() + "-" + n;
    }
    return id.equals(report.id()) ? report : report.withId(id);
  }
}
