package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parallax.fetch.Fetched.Failed;
import org.parallax.fetch.Fetched.Page;

/** Visits to a site on this machine, whose pauses are written down and not waited for. */
final class Visits {

  /** What a page of the site says. */
  static final String HTML = "<p>The ferry left the harbour at noon.</p>";

  /** The time of every visit. */
  static final Clock NOON = Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC);

  private final Site site;
  private final Path cache;
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  Visits(Site site, Path cache) {
    this.site = site;
    this.cache = cache;
  }

  /** The pauses that were made so far. */
  List<Duration> pauses() {
    return pauses;
  }

  FetchSettings settings() {
    return FetchSettings.standard()
        .withPorts(Set.of(site.port()))
        .withContact("mailto:desk@harbour.example");
  }

  Fetcher fetcher(FetchSettings settings) {
    return new Fetcher(
        settings,
        Optional.of(new PageCache(cache)),
        Reach.LOCAL_TOO,
        new Surroundings(NOON, Lookup.system(), pauses::add));
  }

  Fetched fetch(String address) throws IOException {
    try (Fetcher fetcher = fetcher(settings())) {
      return fetcher.fetch(address);
    }
  }

  /** Why a page of the site did not come. */
  String reason(String path) throws IOException {
    return failure(site.address(path));
  }

  /** Why the page at that address did not come. */
  String failure(String address) throws IOException {
    return fetch(address) instanceof Failed failed ? failed.reason() : "it came";
  }

  /** A page of the site, which comes. */
  Page page(String path) throws IOException {
    Fetched fetched = fetch(site.address(path));
    assertThat(fetched).isInstanceOf(Page.class);
    return (Page) fetched;
  }

  static String text(Page page) {
    return new String(page.body().bytes(), StandardCharsets.UTF_8);
  }
}
