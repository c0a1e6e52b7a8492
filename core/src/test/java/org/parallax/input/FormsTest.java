package org.parallax.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.document.Documents;
import org.parallax.examples.Expected;
import org.parallax.page.Reading;

/** Feeds, archives, messages: an example of each and what is read of it lie side by side. */
class FormsTest {

  private static final Path FORMS = Path.of("src/test/resources/org/parallax/input/forms");

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      return files.filter(p -> !p.toString().endsWith(".expected")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsExample(Path example) throws IOException {
    List<Reading> readings = new ArrayList<>();
    new InputReader().read(example, readings::add);
    String read = readings.stream().map(FormsTest::print).collect(Collectors.joining("\n"));
    Path expected = example.resolveSibling(example.getFileName() + ".expected");
    Expected.check(expected, read);
  }

  private static String print(Reading reading) {
    return switch (reading) {
      case Reading.Read read ->
          Documents.write(read.report()).replace("\\n", "\\n\n").replace(",\"", ",\n\"") + "\n";
      case Reading.Failed failed ->
          failed.unreadable().input().replace(FORMS + "/", "")
              + ": "
              + failed.unreadable().reason()
              + "\n";
    };
  }
}
