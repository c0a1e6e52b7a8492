package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.fetch.PageCache.State;

/** What the cache gives back is what was put in, or nothing. */
class PageCacheTest {

  private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  private static State state(String name, int bytes, Instant at) {
    return new State(
        URI.create("https://news.example/" + name),
        Headers.of(Map.of("ETag", "\"1\"", "Set-Cookie", "id=1")),
        Content.of(new byte[bytes]),
        at);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void aStateComesBackWithoutCookies() throws IOException {
    PageCache cache = new PageCache(folder);
    State state = state("a", 10, NOON);
    cache.put(state);
    assertThat(cache.get(state.address())).contains(state);
    assertThat(state.headers().all()).containsOnlyKeys("ETag");
    assertThat(cache.get(URI.create("https://news.example/b"))).isEmpty();
  }

  @Test
  void brokenFilesCountAsNotThere() throws IOException {
    PageCache cache = new PageCache(folder);
    State state = state("a", 100, NOON);
    cache.put(state);
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    for (int length : IntStream.range(0, whole.length).toArray()) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache.get(state.address())).isEmpty();
    }
    whole[0] ^= 1;
    Files.write(file, whole);
    assertThat(cache.get(state.address())).isEmpty();
    cache.put(state);
    assertThat(cache.get(state.address())).contains(state);
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() throws IOException {
    PageCache cache = new PageCache(folder, 2_500);
    cache.put(state("a", 1_000, NOON));
    cache.put(state("b", 1_000, NOON.plusSeconds(1)));
    cache.put(state("a", 1_000, NOON.plusSeconds(2)));
    cache.put(state("c", 1_000, NOON.plusSeconds(3)));
    assertThat(cache.get(URI.create("https://news.example/b"))).isEmpty();
    assertThat(cache.get(URI.create("https://news.example/a"))).isPresent();
    assertThat(cache.get(URI.create("https://news.example/c"))).isPresent();
    assertThat(files()).allMatch(f -> f.toString().endsWith(".page"));
  }
}
