package org.parallax.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The end of the time that one page may take: of the processor's time where it is told for this
 * thread, so that a busy machine refuses no page that an idle one reads. One throwaway object a
 * page, of the thread that reads it.
 */
final class Deadline {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The clock is asked once in so many checks, since that takes longer than most steps. */
  private static final int SELDOM = 64;

  private final long end;
  private final boolean ofProcessor;
  private int checks;

  private Deadline(Duration time) {
    this.ofProcessor =
        THREADS.isCurrentThreadCpuTimeSupported()
            && THREADS.isThreadCpuTimeEnabled()
            && !Thread.currentThread().isVirtual();
    this.end = now() + time.toNanos();
  }

  static Deadline in(Duration time) {
    return new Deadline(time);
  }

  /** Goes on, or stops the reading of this page. */
  void check() throws OutOfTime {
    checks++;
    if (checks % SELDOM == 0) {
      checkNow();
    }
  }

  /** Like {@link #check}, before a step that takes long. */
  void checkNow() throws OutOfTime {
    if (now() - end > 0) {
      throw new OutOfTime();
    }
  }

  private long now() {
    return ofProcessor ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
  }

  /** The page took too long. */
  static final class OutOfTime extends RuntimeException {
    private OutOfTime() {
      super("out of time", null, false, false);
    }
  }
}
