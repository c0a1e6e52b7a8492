package org.parallax.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How pages are asked for.
 *
 * @param agent the name under which servers see the program
 * @param bytes the most that a page may have, expanded
 * @param connect the longest that connecting to one address, or shaking hands with it, may take
 * @param exchange the longest that a request may take until all of its answer is there
 * @param redirects how many are followed
 * @param pause between two requests to one host, where its robots.txt asks for no longer one
 * @param longestPause the most of what a robots.txt asks for that is granted
 * @param longestRetry the longest that is waited for a server that asks for patience
 * @param ports the ports that may be connected to
 */
public record FetchSettings(
    String agent,
    int bytes,
    Duration connect,
    Duration exchange,
    int redirects,
    Duration pause,
    Duration longestPause,
    Duration longestRetry,
    Set<Integer> ports) {

  /** Keeps the ports. */
  public FetchSettings {
    ports = Set.copyOf(ports);
  }

  /** 20 MB; 10 seconds to connect, 30 for all; 5 redirects; a second between requests. */
  public static FetchSettings standard() {
    return new FetchSettings(
        "Parallax/0.1",
        20_000_000,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        5,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        Set.of(80, 443, 8080, 8443));
  }

  /** With an address in its name under which the owner of a site finds who is reading. */
  public FetchSettings withContact(String contact) {
    return new FetchSettings(
        agent + " (+" + contact + ")",
        bytes,
        connect,
        exchange,
        redirects,
        pause,
        longestPause,
        longestRetry,
        ports);
  }

  /** With other ports. */
  public FetchSettings withPorts(Set<Integer> other) {
    return new FetchSettings(
        agent, bytes, connect, exchange, redirects, pause, longestPause, longestRetry, other);
  }

  /** With another size limit. */
  public FetchSettings withBytes(int other) {
    return new FetchSettings(
        agent, other, connect, exchange, redirects, pause, longestPause, longestRetry, ports);
  }

  /** With other time limits. */
  public FetchSettings withTimes(Duration otherConnect, Duration otherExchange) {
    return new FetchSettings(
        agent,
        bytes,
        otherConnect,
        otherExchange,
        redirects,
        pause,
        longestPause,
        longestRetry,
        ports);
  }
}
