package org.parallax.page;

import java.time.Duration;

/**
 * How much of an input is read before it is refused.
 *
 * @param bytes the most that one file, or one line of a JSON lines file, may have
 * @param depth how deep elements may stand inside each other; what is deeper is read as if it stood
 *     at this depth
 * @param time the longest that one page may take, of the processor's time where it is told
 */
public record Limits(int bytes, int depth, Duration time) {

  /** Checks that each limit lets something through. */
  public Limits {
    if (bytes < 1 || depth < 8 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("no input fits these limits");
    }
  }

  /**
   * 20 MB, 400 elements, 5 seconds. Limits of a page's elements and text end all but the oddest
   * pages within 2 seconds, on every machine alike; the time is for those, and leaves room for slow
   * machines that have just started.
   */
  public static Limits standard() {
    return new Limits(20_000_000, 400, Duration.ofSeconds(5));
  }
}
