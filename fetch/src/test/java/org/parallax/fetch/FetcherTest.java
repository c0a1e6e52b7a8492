package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.fetch.Fetched.Change;
import org.parallax.fetch.Fetched.Page;

/** A fetcher against a real server on this machine. */
class FetcherTest {

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
  void aPageComesWithItsAddressTypeAndTime() throws IOException {
    site.page("/news", Visits.HTML);
    Page page = visits.page("/news#top");
    assertThat(Visits.text(page)).isEqualTo(Visits.HTML);
    assertThat(page.address()).hasToString(site.address("/news"));
    assertThat(page.headers().get("content-TYPE")).contains("text/html; charset=utf-8");
    assertThat(page.retrieved()).isEqualTo(Visits.NOON.instant());
    assertThat(page.change()).isEqualTo(Change.FIRST);
  }

  @Test
  void theProgramSaysWhoItIs() throws IOException {
    site.on("/", e -> Site.send(e, 200, Map.of(), e.getRequestHeaders().getFirst("User-Agent")));
    assertThat(Visits.text(visits.page("/a")))
        .matches("Parallax/[0-9.]+ \\(\\+mailto:desk@harbour\\.example\\)");
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
    assertThat(visits.reason("/gone")).isEqualTo(reason);
  }

  @Test
  void redirectsAreFollowedFiveTimes() throws IOException {
    for (int i = 0; i < 7; i++) {
      site.status("/r" + i, 302, Map.of("Location", "r" + (i + 1)));
    }
    site.page("/r7", Visits.HTML);
    assertThat(visits.page("/r2").address()).hasToString(site.address("/r7"));
    assertThat(visits.reason("/r1")).isEqualTo("the server sent us on more than 5 times");
  }

  @Test
  void everyHopIsChecked() throws IOException {
    site.status("/a", 302, Map.of("Location", "http://localhost:1/"))
        .status("/b", 302, Map.of("Location", "file:///etc/passwd"))
        .status("/c", 302, Map.of("Location", "http://me:secret@localhost:" + site.port() + "/"))
        .status("/d", 302, Map.of())
        .status("/e", 302, Map.of("Location", "/private/x"))
        .page("/private/", Visits.HTML)
        .page("/robots.txt", "User-agent: *\nDisallow: /private/\n");
    String led = "the server sent us on to where we do not go: ";
    assertThat(visits.reason("/a")).startsWith(led + "port 1 is not one of a web server's");
    assertThat(visits.reason("/b"))
        .isEqualTo(led + "only addresses that start with http:// or https:// are fetched");
    assertThat(visits.reason("/c"))
        .isEqualTo(led + "the address has a name or password in it: leave that out");
    assertThat(visits.reason("/d")).isEqualTo("the server sent us on without saying where");
    assertThat(visits.reason("/e")).startsWith("the site's robots.txt asks");
    assertThat(site.pagesAsked()).doesNotContain("/private/x");
  }

  @Test
  void addressesAreEscapedAsBrowsersDo() throws IOException {
    site.on("/", e -> Site.send(e, 200, Map.of(), e.getRequestURI().toString()));
    assertThat(Visits.text(visits.page("/порт?q=a b|c%20d%zz&x=[1]")))
        .isEqualTo("/%D0%BF%D0%BE%D1%80%D1%82?q=a%20b%7Cc%20d%25zz&x=[1]");
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
    site.on("/x", e -> Site.send(e, 200, Map.of("Content-Type", type), Visits.HTML));
    assertThat(visits.reason("/x").equals("it came")).isEqualTo(comes);
  }

  @Test
  void whatIsNoAddressIsSaid() throws IOException {
    assertThat(visits.failure("http://")).isEqualTo("this is not a valid address: check it");
    assertThat(visits.failure("http://user@localhost/")).contains("name or password");
    assertThat(visits.failure("https://localhost:22/")).startsWith("port 22 is not one of");
    assertThat(visits.failure("ftp://localhost/")).startsWith("only addresses that start with");
    assertThat(visits.failure("http://a b/")).isEqualTo("this is not a valid address: check it");
    assertThat(visits.failure("http://[::1/")).isEqualTo("this is not a valid address: check it");
  }

  @Test
  void aServerThatIsNotThereIsSaid() throws IOException {
    Site gone = new Site();
    gone.close();
    assertThat(new Visits(gone, folder).reason("/"))
        .isEqualTo("the server does not accept connections");
  }
}
