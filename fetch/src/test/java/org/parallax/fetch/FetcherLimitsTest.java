package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.fetch.Fetched.Failed;

/** Packed, endless and slow pages, against a real server on this machine. */
class FetcherLimitsTest {

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
  void packedPagesAreUnpacked() throws IOException {
    byte[] html = Visits.HTML.getBytes(StandardCharsets.UTF_8);
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
    assertThat(Visits.text(visits.page("/gzip"))).isEqualTo(Visits.HTML);
    assertThat(Visits.text(visits.page("/zlib"))).isEqualTo(Visits.HTML);
    assertThat(Visits.text(visits.page("/raw"))).isEqualTo(Visits.HTML);
    assertThat(Visits.text(visits.page("/br"))).isEqualTo("hello\n");
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
    assertThat(visits.reason("/bomb")).isEqualTo("the page has more than 20000000 bytes");
    assertThat(visits.reason("/thrice")).isEqualTo("the server packed the page 3 times over");
    assertThat(visits.reason("/zstd")).startsWith("the server packed the page in a way");
    assertThat(visits.reason("/broken"))
        .isEqualTo("the page is packed wrongly and cannot be unpacked");
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
          try (Fetcher fetcher = visits.fetcher(visits.settings().withBytes(1_000_000))) {
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
              visits.fetcher(
                  visits.settings().withTimes(Duration.ofSeconds(1), Duration.ofSeconds(1)))) {
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
}
