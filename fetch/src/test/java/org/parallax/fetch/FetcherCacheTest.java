package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.fetch.Fetched.Change;
import org.parallax.fetch.Fetched.Page;

/** What is kept of a page that was fetched before, against a real server on this machine. */
class FetcherCacheTest {

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
  void anUnchangedPageIsNotSentAgain() throws IOException {
    AtomicInteger sent = new AtomicInteger();
    site.on(
        "/live",
        e -> {
          if ("\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
            Site.send(e, 304, Map.of("ETag", "\"v1\""), "");
          } else {
            sent.incrementAndGet();
            Site.send(e, 200, Map.of("ETag", "\"v1\"", "Content-Type", "text/html"), Visits.HTML);
          }
        });
    assertThat(visits.page("/live").change()).isEqualTo(Change.FIRST);
    Page again = visits.page("/live");
    assertThat(again.change()).isEqualTo(Change.UNCHANGED);
    assertThat(Visits.text(again)).isEqualTo(Visits.HTML);
    assertThat(again.headers().get("Content-Type")).contains("text/html");
    assertThat(sent).hasValue(1);
  }

  @Test
  void aChangedPageIsToldFromOneThatIsSentAgain() throws IOException {
    AtomicInteger toll = new AtomicInteger(3);
    site.on("/live", e -> Site.send(e, 200, Map.of(), "toll " + toll.get()));
    assertThat(visits.page("/live").change()).isEqualTo(Change.FIRST);
    assertThat(visits.page("/live").change()).isEqualTo(Change.UNCHANGED);
    toll.set(5);
    assertThat(visits.page("/live").change()).isEqualTo(Change.CHANGED);
    assertThat(Visits.text(visits.page("/live"))).isEqualTo("toll 5");
  }

  @Test
  void whatMustNotBeStoredIsNot() throws IOException {
    site.on(
        "/a", e -> Site.send(e, 200, Map.of("Cache-Control", "private, no-store"), Visits.HTML));
    visits.page("/a");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aCacheThatCannotBeWrittenCostsNothing() throws IOException {
    site.page("/a", Visits.HTML);
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Visits uncached = new Visits(site, file.resolve("cache"));
    assertThat(uncached.page("/a").change()).isEqualTo(Change.FIRST);
  }
}
