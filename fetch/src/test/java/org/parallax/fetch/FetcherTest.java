package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.fetch.Fetched.Change;
import org.parallax.fetch.Fetched.Failed;
import org.parallax.fetch.Fetched.Page;

/** A fetcher against a real server on this machine. */
class FetcherTest {

  private static final String HTML = "<p>The ferry left the harbour at noon.</p>";
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private Site site;

  FetcherTest() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private FetchSettings settings() {
    return FetchSettings.standard()
        .withPorts(Set.of(site.port()))
        .withContact("mailto:desk@harbour.example");
  }

  private Fetcher fetcher(FetchSettings settings) {
    return new Fetcher(
        settings,
        Optional.of(new PageCache(folder)),
        Reach.LOCAL_TOO,
        new Surroundings(NOON, Lookup.system(), pauses::add));
  }

  private Fetched fetch(String address) throws IOException {
    try (Fetcher fetcher = fetcher(settings())) {
      return fetcher.fetch(address);
    }
  }

  private String reason(String path) throws IOException {
    return fetch(site.address(path)) instanceof Failed failed ? failed.reason() : "it came";
  }

  private Page page(String path) throws IOException {
    Fetched fetched = fetch(site.address(path));
    assertThat(fetched).isInstanceOf(Page.class);
    return (Page) fetched;
  }

  private static String text(Page page) {
    return new String(page.body().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageComesWithItsAddressTypeAndTime() throws IOException {
    site.page("/news", HTML);
    Page page = page("/news#top");
    assertThat(text(page)).isEqualTo(HTML);
    assertThat(page.address()).hasToString(site.address("/news"));
    assertThat(page.headers().get("content-TYPE")).contains("text/html; charset=utf-8");
    assertThat(page.retrieved()).isEqualTo(NOON.instant());
    assertThat(page.change()).isEqualTo(Change.FIRST);
  }

  @Test
  void theProgramSaysWhoItIs() throws IOException {
    site.on("/", e -> Site.send(e, 200, Map.of(), e.getRequestHeaders().getFirst("User-Agent")));
    assertThat(text(page("/a"))).matches("Parallax/[0-9.]+ \\(\\+mailto:desk@harbour\\.example\\)");
  }

  @ParameterizedTest
  @CsvSource({
    "404,the server answered 404 (Not Found): check the address",
    "410,the server answered 410 (Gone): check the address",
    "403,the server answered 403 (Forbidden): it does not show the page to programs; save it in a"
        + " browser and give the file",
    "500,the server answered 500 (Internal Server Error): try again later",
    "204,the server answered 204 (No Content): check the address in a browser",
    "304,the server answered 304 (Not Modified): check the address in a browser"
  })
  void aStatusBecomesARow(int status, String reason) throws IOException {
    site.status("/robots.txt", 404, Map.of()).status("/gone", status, Map.of());
    assertThat(reason("/gone")).isEqualTo(reason);
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws IOException {
    AtomicInteger sent = new AtomicInteger();
    site.on(
        "/live",
        e -> {
          if ("\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
            Site.send(e, 304, Map.of("ETag", "\"v1\""), "");
          } else {
            sent.incrementAndGet();
            Site.send(e, 200, Map.of("ETag", "\"v1\"", "Content-Type", "text/html"), HTML);
          }
        });
    assertThat(page("/live").change()).isEqualTo(Change.FIRST);
    Page again = page("/live");
    assertThat(again.change()).isEqualTo(Change.UNCHANGED);
    assertThat(text(again)).isEqualTo(HTML);
    assertThat(again.headers().get("Content-Type")).contains("text/html");
    assertThat(sent).hasValue(1);
  }

  @Test
  void aChangedPageIsToldFromOneThatIsSentAgain() throws IOException {
    AtomicInteger toll = new AtomicInteger(3);
    site.on("/live", e -> Site.send(e, 200, Map.of(), "toll " + toll.get()));
    assertThat(page("/live").change()).isEqualTo(Change.FIRST);
    assertThat(page("/live").change()).isEqualTo(Change.UNCHANGED);
    toll.set(5);
    assertThat(page("/live").change()).isEqualTo(Change.CHANGED);
    assertThat(text(page("/live"))).isEqualTo("toll 5");
  }

  @Test
  void whatMustNotBeStoredIsNot() throws IOException {
    site.on("/a", e -> Site.send(e, 200, Map.of("Cache-Control", "private, no-store"), HTML));
    page("/a");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aCacheThatCannotBeWrittenCostsNothing() throws IOException {
    site.page("/a", HTML);
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (Fetcher fetcher =
        new Fetcher(
            settings(),
            Optional.of(new PageCache(file.resolve("cache"))),
            Reach.LOCAL_TOO,
            new Surroundings(NOON, Lookup.system(), pauses::add))) {
      assertThat(fetcher.fetch(site.address("/a"))).isInstanceOf(Page.class);
    }
  }

  @Test
  void redirectsAreFollowedFiveTimes() throws IOException {
    for (int i = 0; i < 7; i++) {
      site.status("/r" + i, 302, Map.of("Location", "r" + (i + 1)));
    }
    site.page("/r7", HTML);
    assertThat(page("/r2").address()).hasToString(site.address("/r7"));
    assertThat(reason("/r1")).isEqualTo("the server sent us on more than 5 times");
  }

  @Test
  void everyHopIsChecked() throws IOException {
    site.status("/a", 302, Map.of("Location", "http://localhost:1/"))
        .status("/b", 302, Map.of("Location", "file:///etc/passwd"))
        .status("/c", 302, Map.of("Location", "http://me:secret@localhost:" + site.port() + "/"))
        .status("/d", 302, Map.of())
        .status("/e", 302, Map.of("Location", "/private/x"))
        .page("/private/", HTML)
        .page("/robots.txt", "User-agent: *\nDisallow: /private/\n");
    String led = "the server sent us on to where we do not go: ";
    assertThat(reason("/a")).startsWith(led + "port 1 is not one of a web server's");
    assertThat(reason("/b"))
        .isEqualTo(led + "only addresses that start with http:// or https:// are fetched");
    assertThat(reason("/c"))
        .isEqualTo(led + "the address has a name or password in it: leave that out");
    assertThat(reason("/d")).isEqualTo("the server sent us on without saying where");
    assertThat(reason("/e")).startsWith("the site's robots.txt asks");
    assertThat(site.pagesAsked()).doesNotContain("/private/x");
  }

  @Test
  void addressesAreEscapedAsBrowsersDo() throws IOException {
    site.on("/", e -> Site.send(e, 200, Map.of(), e.getRequestURI().toString()));
    assertThat(text(page("/порт?q=a b|c%20d%zz&x=[1]")))
        .isEqualTo("/%D0%BF%D0%BE%D1%80%D1%82?q=a%20b%7Cc%20d%25zz&x=[1]");
  }

  @Test
  void oneHostIsAskedOnceAtATimeWithAPause() throws IOException {
    site.page("/", HTML);
    try (Fetcher fetcher = fetcher(settings())) {
      fetcher.fetch(site.address("/a"));
      fetcher.fetch(site.address("/b"));
    }
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({"7,7", "0.2,1", "900,30"})
  void theCrawlDelayIsKeptWithinACap(String asked, int kept) throws IOException {
    site.page("/", HTML).page("/robots.txt", "User-agent: *\nCrawl-delay: " + asked + "\n");
    page("/a");
    assertThat(pauses).containsExactly(Duration.ofSeconds(kept));
  }

  @Test
  void robotsTextsAreObeyed() throws IOException {
    site.page("/", HTML)
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
    assertThat(reason("/members/1"))
        .isEqualTo(
            "the site's robots.txt asks programs to leave this page alone: save it in a browser and"
                + " give the file");
    assertThat(reason("/members/free/2")).isEqualTo("it came");
    assertThat(reason("/open")).isEqualTo("it came");
    assertThat(site.pagesAsked()).containsExactly("/members/free/2", "/open");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void withoutARobotsTextEverythingIsAllowed(int status) throws IOException {
    site.page("/", HTML).status("/robots.txt", status, Map.of());
    assertThat(reason("/a")).isEqualTo("it came");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void whereTheRobotsTextCannotBeHadNothingIsAllowed(int status) throws IOException {
    site.page("/", HTML).status("/robots.txt", status, Map.of());
    assertThat(reason("/a")).startsWith("the site's robots.txt cannot be had (" + status + " (");
    assertThat(site.pagesAsked()).isEmpty();
  }

  @Test
  void aRobotsTextMayBeElsewhere() throws IOException {
    site.page("/", HTML)
        .status("/robots.txt", 301, Map.of("Location", "/wishes.txt"))
        .page("/wishes.txt", "User-agent: *\nDisallow: /no\n");
    assertThat(reason("/no")).startsWith("the site's robots.txt asks");
  }

  @Test
  void aHugeRobotsTextIsReadToItsLimit() throws IOException {
    site.page("/", HTML)
        .page("/robots.txt", "User-agent: *\nDisallow: /no\n" + "# wishes\n".repeat(200_000));
    assertThat(reason("/no")).startsWith("the site's robots.txt asks");
    assertThat(reason("/yes")).isEqualTo("it came");
  }

  @Test
  void aServerThatAsksForPatienceIsAskedOnceMore() throws IOException {
    AtomicInteger times = new AtomicInteger();
    site.on(
        "/busy",
        e ->
            Site.send(
                e, times.getAndIncrement() == 0 ? 503 : 200, Map.of("Retry-After", "7"), HTML));
    assertThat(reason("/busy")).isEqualTo("it came");
    assertThat(pauses).contains(Duration.ofSeconds(7));
  }

  @Test
  void patienceHasAnEnd() throws IOException {
    site.status("/often", 429, Map.of("Retry-After", "5"))
        .status("/date", 503, Map.of("Retry-After", "Tue, 06 May 2031 13:00:00 GMT"))
        .status("/silent", 429, Map.of())
        .status("/odd", 429, Map.of("Retry-After", "99999999999999999999"));
    assertThat(reason("/often"))
        .isEqualTo(
            "the server answered 429 (Too Many Requests) and wants to be left alone for 1 min");
    assertThat(reason("/date"))
        .isEqualTo(
            "the server answered 503 (Service Unavailable) and wants to be left alone for 60 min");
    assertThat(reason("/silent")).endsWith("it was asked too often; try again later");
    assertThat(reason("/odd")).endsWith("it was asked too often; try again later");
    assertThat(site.pagesAsked()).containsExactly("/often", "/often", "/date", "/silent", "/odd");
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
    var gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(html);
    }
    var zlib = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(zlib)) {
      out.write(html);
    }
    byte[] raw = java.util.Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
    packed("/gzip", "gzip", gzip.toByteArray());
    packed("/zlib", "deflate", zlib.toByteArray());
    packed("/raw", "deflate", raw);
    // "hello\n" stored by brotli.
    packed("/br", "br", HexFormat.of().parseHex("8b028068656c6c6f0a03"));
    assertThat(text(page("/gzip"))).isEqualTo(HTML);
    assertThat(text(page("/zlib"))).isEqualTo(HTML);
    assertThat(text(page("/raw"))).isEqualTo(HTML);
    assertThat(text(page("/br"))).isEqualTo("hello\n");
  }

  private void packed(String path, String coding, byte[] body) {
    site.on(path, e -> Site.send(e, 200, Map.of("Content-Encoding", coding), body));
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 300; i++) {
        out.write(new byte[100_000]);
      }
    }
    packed("/bomb", "gzip", bomb.toByteArray());
    packed("/thrice", "gzip, gzip, gzip", bomb.toByteArray());
    packed("/zstd", "zstd", bomb.toByteArray());
    packed("/broken", "gzip", new byte[] {1, 2, 3});
    assertThat(reason("/bomb")).isEqualTo("the page has more than 20000000 bytes");
    assertThat(reason("/thrice")).isEqualTo("the server packed the page 3 times over");
    assertThat(reason("/zstd")).startsWith("the server packed the page in a way");
    assertThat(reason("/broken")).isEqualTo("the page is packed wrongly and cannot be unpacked");
  }

  @Test
  void anEndlessPageIsRefused() {
    site.on(
        "/endless",
        e -> {
          e.sendResponseHeaders(200, 0);
          while (!Thread.currentThread().isInterrupted()) {
            e.getResponseBody().write(new byte[10_000]);
          }
        });
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try (Fetcher fetcher = fetcher(settings().withBytes(1_000_000))) {
            assertThat(fetcher.fetch(site.address("/endless")))
                .isInstanceOfSatisfying(
                    Failed.class,
                    f -> assertThat(f.reason()).isEqualTo("the page has more than 1000000 bytes"));
          }
        });
  }

  @Test
  void aPageThatTricklesIsGivenUp() {
    site.status("/robots.txt", 404, Map.of())
        .on(
            "/slow",
            e -> {
              e.sendResponseHeaders(200, 0);
              for (int i = 0; i < 200; i++) {
                e.getResponseBody().write('x');
                e.getResponseBody().flush();
                pauseFor(50);
              }
            });
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          try (Fetcher fetcher =
              fetcher(settings().withTimes(Duration.ofSeconds(1), Duration.ofSeconds(1)))) {
            assertThat(fetcher.fetch(site.address("/slow")))
                .isInstanceOfSatisfying(
                    Failed.class,
                    f ->
                        assertThat(f.reason())
                            .isEqualTo("the server took longer than 1 s: try again later"));
          }
        });
  }

  private static void pauseFor(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf,false",
    "image/png,false",
    "application/octet-stream,false",
    "video/mp4; codecs=x,false",
    "text/plain,true",
    "application/xhtml+xml; charset=utf-8,true",
    "application/feed+json,true",
    "nonsense,true"
  })
  void onlyTextIsTaken(String type, boolean comes) throws IOException {
    site.on("/x", e -> Site.send(e, 200, Map.of("Content-Type", type), HTML));
    assertThat(reason("/x").equals("it came")).isEqualTo(comes);
  }

  @Test
  void whatIsNoAddressIsSaid() throws IOException {
    assertThat(failure("http://")).isEqualTo("this is not a valid address: check it");
    assertThat(failure("http://user@localhost/")).contains("name or password");
    assertThat(failure("https://localhost:22/")).startsWith("port 22 is not one of");
    assertThat(failure("ftp://localhost/")).startsWith("only addresses that start with");
    assertThat(failure("http://a b/")).isEqualTo("this is not a valid address: check it");
    assertThat(failure("http://[::1/")).isEqualTo("this is not a valid address: check it");
  }

  private String failure(String address) throws IOException {
    return fetch(address) instanceof Failed failed ? failed.reason() : "it came";
  }

  @Test
  void aServerThatIsNotThereIsSaid() throws IOException {
    int port = site.port();
    site.close();
    assertThat(failure("http://localhost:" + port + "/"))
        .isEqualTo("the server does not accept connections");
    site = new Site();
  }
}
