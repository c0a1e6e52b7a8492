package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Limits the processor's time that a piece of work takes, which other programs on the machine
 * hardly change. Limits are about five times what a quiet machine needs.
 */
public final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long POLL_MILLIS = 50;

  private CpuTime() {}

  /**
   * The result of {@code work}.
   *
   * @throws AssertionError as soon as its thread has used more than {@code limit}; the thread is
   *     left behind
   */
  public static <T> T within(Duration limit, Callable<T> work) throws Exception {
    long[] used = new long[1];
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              T result = work.call();
              used[0] = THREADS.getCurrentThreadCpuTime();
              return result;
            });
    Thread thread = Thread.ofPlatform().daemon().start(task);
    while (true) {
      try {
        T result = task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        assertThat(Duration.ofNanos(used[0])).as("processor time").isLessThan(limit);
        return result;
      } catch (TimeoutException e) {
        Duration so = Duration.ofNanos(THREADS.getThreadCpuTime(thread.threadId()));
        assertThat(so).as("processor time of %s", where(thread)).isLessThan(limit);
      } catch (ExecutionException e) {
        throw new AssertionError("the work failed", e.getCause());
      }
    }
  }

  private static String where(Thread thread) {
    StackTraceElement[] trace = thread.getStackTrace();
    return trace.length == 0 ? "an ended thread" : trace[0].toString();
  }
}
