package org.parallax.page;

import java.time.Duration;

/**
 * How much of an input is read before it is refused.
 *
 * @param bytes the most that one file, or one line of a JSON lines file, may have
 * @param depth how deep elements may stand inside each other; what is deeper is read as if it stood
 *     at this depth
 * @param time the longest that one page may take
 */
public record Limits(int bytes, int depth, Duration time) {

  /** Checks that each limit lets something through. */
  public Limits {
    if (bytes < 1 || depth < 8 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("no input fits these limits");
    }
  }

  /** 20 MB, 400 elements, 20 seconds. */
  public static Limits standard() {
    return new Limits(20_000_000, 400, Duration.ofSeconds(20));
  }
}
