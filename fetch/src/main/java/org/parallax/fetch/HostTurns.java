package org.parallax.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one request at a time through to a host, with a pause after each. Those to other hosts don't
 * wait. Thread-safe.
 */
final class HostTurns {

  /** One request. */
  @FunctionalInterface
  interface Request {
    Answer make() throws FetchFailure, InterruptedException;
  }

  /** A host's queue and when its last request ended; guarded by the lock. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private Instant last = Instant.MIN;
  }

  private final Clock clock;
  private final Pause pause;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  HostTurns(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Makes a request when it is the caller's turn.
   *
   * @param gap the time since the end of the last request to this host
   */
  Answer take(String host, Duration gap, Request request)
      throws FetchFailure, InterruptedException {
    Turn turn = turns.computeIfAbsent(host, h -> new Turn());
    turn.lock.lockInterruptibly();
    try {
      if (!turn.last.equals(Instant.MIN)) {
        waitUntil(turn.last.plus(gap));
      }
      return request.make();
    } finally {
      turn.last = clock.instant();
      turn.lock.unlock();
    }
  }

  private void waitUntil(Instant due) throws InterruptedException {
    Duration left = Duration.between(clock.instant(), due);
    if (left.isPositive()) {
      pause.sleep(left);
    }
  }
}
