package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Robots texts, pauses and patience, against a real server on this machine. */
class FetcherMannersTest {

  @TempDir private Path folder = Path.of("");
  private Site site;
  private Visits visits;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    visits = new Visits(site, folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void oneHostIsAskedOnceAtATimeWithAPause() throws IOException {
    site.page("/", Visits.HTML);
    try (Fetcher fetcher = visits.fetcher(visits.settings())) {
      fetcher.fetch(site.address("/a"));
      fetcher.fetch(site.address("/b"));
    }
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(visits.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({"7,7", "0.2,1", "900,30"})
  void theCrawlDelayIsKeptWithinACap(String asked, int kept) throws IOException {
    site.page("/", Visits.HTML).page("/robots.txt", "User-agent: *\nCrawl-delay: " + asked + "\n");
    visits.page("/a");
    assertThat(visits.pauses()).containsExactly(Duration.ofSeconds(kept));
  }

  @Test
  void robotsTextsAreObeyed() throws IOException {
    site.page("/", Visits.HTML)
        .on(
            "/robots.txt",
            e ->
                Site.send(
                    e,
                    200,
                    Map.of("Content-Type", "text/plain"),
                    """
                    User-agent: *
                    Disallow: /

                    User-agent: Parallax
                    Disallow: /members/
                    Allow: /members/free
                    """));
    assertThat(visits.reason("/members/1"))
        .isEqualTo(
            "the site's robots.txt asks programs to leave this page alone: save it in a browser and"
                + " give the file");
    assertThat(visits.reason("/members/free/2")).isEqualTo("it came");
    assertThat(visits.reason("/open")).isEqualTo("it came");
    assertThat(site.pagesAsked()).containsExactly("/members/free/2", "/open");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void withoutARobotsTextEverythingIsAllowed(int status) throws IOException {
    site.page("/", Visits.HTML).status("/robots.txt", status, Map.of());
    assertThat(visits.reason("/a")).isEqualTo("it came");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void whereTheRobotsTextCannotBeHadNothingIsAllowed(int status) throws IOException {
    site.page("/", Visits.HTML).status("/robots.txt", status, Map.of());
    assertThat(visits.reason("/a"))
        .startsWith("the site's robots.txt cannot be had (" + status + " (");
    assertThat(site.pagesAsked()).isEmpty();
  }

  @Test
  void aRobotsTextMayBeElsewhere() throws IOException {
    site.page("/", Visits.HTML)
        .status("/robots.txt", 301, Map.of("Location", "/wishes.txt"))
        .page("/wishes.txt", "User-agent: *\nDisallow: /no\n");
    assertThat(visits.reason("/no")).startsWith("the site's robots.txt asks");
  }

  @Test
  void aHugeRobotsTextIsReadToItsLimit() throws IOException {
    site.page("/", Visits.HTML)
        .page("/robots.txt", "User-agent: *\nDisallow: /no\n" + "# wishes\n".repeat(200_000));
    assertThat(visits.reason("/no")).startsWith("the site's robots.txt asks");
    assertThat(visits.reason("/yes")).isEqualTo("it came");
  }

  @Test
  void aServerThatAsksForPatienceIsAskedOnceMore() throws IOException {
    AtomicInteger times = new AtomicInteger();
    site.on(
        "/busy",
        e ->
            Site.send(
                e,
                times.getAndIncrement() == 0 ? 503 : 200,
                Map.of("Retry-After", "7"),
                Visits.HTML));
    assertThat(visits.reason("/busy")).isEqualTo("it came");
    assertThat(visits.pauses()).contains(Duration.ofSeconds(7));
  }

  @Test
  void patienceHasAnEnd() throws IOException {
    site.status("/often", 429, Map.of("Retry-After", "5"))
        .status("/date", 503, Map.of("Retry-After", "Tue, 06 May 2031 13:00:00 GMT"))
        .status("/silent", 429, Map.of())
        .status("/odd", 429, Map.of("Retry-After", "99999999999999999999"));
    assertThat(visits.reason("/often"))
        .isEqualTo(
            "the server answered 429 (Too Many Requests) and wants to be left alone for 1 min");
    assertThat(visits.reason("/date"))
        .isEqualTo(
            "the server answered 503 (Service Unavailable) and wants to be left alone for 60 min");
    assertThat(visits.reason("/silent")).endsWith("it was asked too often; try again later");
    assertThat(visits.reason("/odd")).endsWith("it was asked too often; try again later");
    assertThat(site.pagesAsked()).containsExactly("/often", "/often", "/date", "/silent", "/odd");
  }
}
