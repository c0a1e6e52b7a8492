package org.parallax.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.fetch.Fetched.Change;

/** One page on its way, with its state from the last time. For one use, on one thread. */
final class Visit {

  private final FetchSettings settings;
  private final Optional<PageCache> cache;
  private final PatientClient client;
  private final RobotsTexts robots;
  private final Clock clock;
  private Optional<PageCache.State> before = Optional.empty();

  Visit(
      FetchSettings settings,
      Optional<PageCache> cache,
      PatientClient client,
      RobotsTexts robots,
      Clock clock) {
    this.settings = settings;
    this.cache = cache;
    this.client = client;
    this.robots = robots;
    this.clock = clock;
  }

  /** Gets the page. */
  Fetched.Page make(String requested) throws FetchFailure, InterruptedException {
    WebAddress start = WebAddress.parse(requested, settings.ports());
    Redirects.End end = new Redirects(settings).follow(start, this::ask);
    PageCache.State now = state(end.address(), end.answer());
    keep(now);
    return new Fetched.Page(
        requested, now.address(), change(now), now.headers(), now.body(), now.retrieved());
  }

  private Answer ask(WebAddress address, Optional<WebAddress> from)
      throws FetchFailure, InterruptedException {
    Duration pause = robots.pauseFor(address);
    before = cache.flatMap(c -> c.get(address.uri()));
    boolean samePlace = from.filter(f -> f.host().equals(address.host())).isPresent();
    return client.get(
        address,
        samePlace ? Duration.ZERO : pause,
        before.map(Visit::conditions).orElse(Map.of()),
        BodyRule.page(settings.bytes()));
  }

  private static Map<String, String> conditions(PageCache.State state) {
    Map<String, String> conditions = new LinkedHashMap<>();
    state.headers().get("ETag").ifPresent(tag -> conditions.put("If-None-Match", tag));
    state.headers().get("Last-Modified").ifPresent(at -> conditions.put("If-Modified-Since", at));
    return conditions;
  }

  private PageCache.State state(WebAddress address, Answer answer) throws FetchFailure {
    Instant at = clock.instant();
    if (answer.status() == Answer.OK) {
      return new PageCache.State(address.uri(), answer.headers(), answer.body(), at);
    }
    if (answer.status() == Answer.NOT_MODIFIED && before.isPresent()) {
      PageCache.State old = before.get();
      return new PageCache.State(
          address.uri(), old.headers().updatedBy(answer.headers()), old.body(), at);
    }
    throw new FetchFailure(
        answer.status(), StatusReason.of(answer.status(), client.patience(answer)));
  }

  private Change change(PageCache.State now) {
    return before
        .map(b -> b.body().equals(now.body()) ? Change.UNCHANGED : Change.CHANGED)
        .orElse(Change.FIRST);
  }

  /** A folder that is full or must not be written to costs the next request, not this page. */
  private void keep(PageCache.State state) {
    if (cache.isEmpty()
        || state.headers().get("Cache-Control").filter(c -> c.contains("no-store")).isPresent()) {
      return;
    }
    try {
      cache.get().put(state);
    } catch (IOException e) {
      return;
    }
  }
}
