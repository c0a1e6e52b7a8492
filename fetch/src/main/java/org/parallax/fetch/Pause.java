package org.parallax.fetch;

import java.time.Duration;

/** Waits; {@code Thread::sleep} outside of tests. */
@FunctionalInterface
public interface Pause {

  /**
   * Waits on the calling thread.
   *
   * @throws InterruptedException if it is interrupted
   */
  void sleep(Duration time) throws InterruptedException;
}
