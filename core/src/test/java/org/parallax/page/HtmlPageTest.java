package org.parallax.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.document.Documents;
import org.parallax.examples.Expected;
import org.parallax.input.InputReader;

/** Reading of pages; pages and what is read of them lie side by side. */
class HtmlPageTest {

  private static final Path PAGES = Path.of("src/test/resources/org/parallax/page/pages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(p -> p.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsPage(Path page) throws IOException {
    String name = page.getFileName().toString().replace(".html", "");
    List<Reading> readings = new ArrayList<>();
    new InputReader().read(page, readings::add);
    String read =
        switch (readings.getFirst()) {
          case Reading.Read r ->
              Documents.write(r.report()).replace("\\n", "\\n\n").replace(",\"", ",\n\"") + "\n";
          case Reading.Failed failed -> failed.unreadable().reason();
        };
    Path expected = page.resolveSibling(name + ".json");
    Expected.check(expected, read);
  }
}
