package org.parallax.fetch;

import java.util.Optional;
import java.util.Set;

/** Follows a server's "it is over there", so many times and no more. Immutable. */
final class Redirects {

  /** One request on the way. */
  @FunctionalInterface
  interface Hop {

    /**
     * Makes the request.
     *
     * @param from the address that led here; empty at the start
     */
    Answer at(WebAddress address, Optional<WebAddress> from)
        throws FetchFailure, InterruptedException;
  }

  /** Where the way ended, and with what. */
  record End(WebAddress address, Answer answer) {}

  private final int most;
  private final Set<Integer> ports;

  Redirects(FetchSettings settings) {
    this.most = settings.redirects();
    this.ports = settings.ports();
  }

  /**
   * Goes on until an answer is no redirect.
   *
   * @throws FetchFailure if that takes too long, or leads to where we don't go
   */
  End follow(WebAddress start, Hop hop) throws FetchFailure, InterruptedException {
    WebAddress at = start;
    Answer answer = hop.at(at, Optional.empty());
    for (int followed = 0; answer.isRedirect(); followed++) {
      if (followed == most) {
        throw new FetchFailure("the server sent us on more than " + most + " times");
      }
      WebAddress from = at;
      at = next(from, answer);
      answer = hop.at(at, Optional.of(from));
    }
    return new End(at, answer);
  }

  private WebAddress next(WebAddress from, Answer answer) throws FetchFailure {
    String location =
        answer
            .headers()
            .get("Location")
            .orElseThrow(
                () ->
                    new FetchFailure(
                        answer.status(), "the server sent us on without saying where"));
    try {
      return from.resolve(location, ports);
    } catch (FetchFailure e) {
      throw new FetchFailure(
          answer.status(), "the server sent us on to where we do not go: " + e.reason());
    }
  }
}
