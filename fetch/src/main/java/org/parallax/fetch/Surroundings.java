package org.parallax.fetch;

import java.time.Clock;

/**
 * What a fetcher takes from outside.
 *
 * @param clock tells when a page was retrieved and when a host may be asked again
 * @param lookup finds the addresses of hosts
 * @param pause waits between requests
 */
public record Surroundings(Clock clock, Lookup lookup, Pause pause) {

  /** The system's clock, names and time. */
  public static Surroundings system() {
    return new Surroundings(Clock.systemUTC(), Lookup.system(), Thread::sleep);
  }
}
