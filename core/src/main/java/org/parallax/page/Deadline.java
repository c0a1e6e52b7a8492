package org.parallax.page;

import java.time.Duration;

/** The end of the time that one page may take. One throwaway object a page. */
final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Goes on, or stops the reading of this page. */
  void check() throws OutOfTime {
    if (System.nanoTime() - end > 0) {
      throw new OutOfTime();
    }
  }

  /** The page took too long. */
  static final class OutOfTime extends RuntimeException {
    private OutOfTime() {
      super("out of time", null, false, false);
    }
  }
}
