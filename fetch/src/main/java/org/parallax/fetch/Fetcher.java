package org.parallax.fetch;

import java.time.Clock;
import java.util.Optional;

/**
 * Gets pages from the web as a guest should: it asks robots.txt first, one request at a time to a
 * host with a pause between, only for what has changed, and only from public addresses. What does
 * not come is a {@link Fetched.Failed} with its reason, never an exception. Thread-safe; close it
 * to let its connections go.
 */
public final class Fetcher implements AutoCloseable {

  private final FetchSettings settings;
  private final Optional<PageCache> cache;
  private final Clock clock;
  private final PatientClient client;
  private final RobotsTexts robots;

  /**
   * A fetcher.
   *
   * @param cache what is known of pages from before; without it every page comes whole
   * @param reach public addresses only, outside of tests
   */
  public Fetcher(
      FetchSettings settings, Optional<PageCache> cache, Reach reach, Surroundings around) {
    this.settings = settings;
    this.cache = cache;
    this.clock = around.clock();
    this.client = new PatientClient(settings, reach, around);
    this.robots = new RobotsTexts(client, settings, clock);
  }

  /** Whether a word is meant as an address that can be fetched. */
  public static boolean isAddress(String text) {
    return WebAddress.isMeant(text);
  }

  /** Gets a page; waits for its host's turn. */
  public Fetched fetch(String requested) {
    try {
      return new Visit(settings, cache, client, robots, clock).make(requested);
    } catch (FetchFailure e) {
      return new Fetched.Failed(requested, e.status(), e.reason());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Failed(requested, Optional.empty(), "fetching was interrupted");
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
