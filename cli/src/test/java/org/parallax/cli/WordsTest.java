package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.fetch.FetchSettings;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Lookup;
import org.parallax.fetch.PagesAhead;
import org.parallax.fetch.Reach;
import org.parallax.fetch.Surroundings;
import org.parallax.input.Input;
import org.parallax.input.InputReader;
import org.parallax.model.Report;
import org.parallax.page.Reading;

/** What the words of a command line become, with a web server on this machine. */
class WordsTest {

  private static final String PAGE =
      "<html><head><title>Склад сгорел</title></head><body><p>"
          + "В порту Варны в среду сгорел склад, сообщили в портовой администрации. ".repeat(5)
          + "</p></body></html>";

  @TempDir private Path folder = Path.of("");

  @Test
  void addressesAndFilesAreReadInTheirOrder() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/fire/",
        exchange -> {
          byte[] body = PAGE.getBytes(Charset.forName("windows-1251"));
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=windows-1251");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String base = "http://localhost:" + server.getAddress().getPort();
      Path file = Files.writeString(folder.resolve("bridge.txt"), "The bridge is closed.");
      var words =
          new Words(List.of(base + "/gone", file.toString(), base + "/fire/warehouse.html"));
      List<Reading> readings = read(words, server.getAddress().getPort());
      assertThat(readings).hasSize(3);
      assertThat(((Reading.Failed) readings.get(0)).unreadable())
          .satisfies(
              row -> {
                assertThat(row.input()).isEqualTo(base + "/gone");
                assertThat(row.reason())
                    .isEqualTo("the server answered 404 (Not Found): check the address");
              });
      assertThat(report(readings.get(1)).id()).isEqualTo("bridge");
      Report fetched = report(readings.get(2));
      assertThat(fetched.id()).isEqualTo("warehouse");
      assertThat(fetched.text()).contains("В порту Варны");
      assertThat(fetched.metadata().url()).contains(base + "/fire/warehouse.html");
      assertThat(fetched.metadata().retrieved().orElseThrow().toString())
          .startsWith("2031-05-06T12:00");
    } finally {
      server.stop(0);
    }
  }

  private static Report report(Reading reading) {
    return ((Reading.Read) reading).report();
  }

  private static List<Reading> read(Words words, int port) {
    var around =
        new Surroundings(
            Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC),
            Lookup.system(),
            time -> {});
    List<Reading> readings = new ArrayList<>();
    var settings = FetchSettings.standard().withPorts(Set.of(port));
    try (var fetcher = new Fetcher(settings, Optional.empty(), Reach.LOCAL_TOO, around);
        var pages = new PagesAhead(fetcher, words.addresses())) {
      for (Input input : words.inputs(InputStream.nullInputStream(), pages)) {
        input.read(new InputReader(), readings::add);
      }
    }
    return readings;
  }
}
