package org.parallax.quantities;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.examples.Expected;
import org.parallax.language.Language;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Quantity;
import org.parallax.model.Report;

/**
 * Runs every example file: a line that starts with "= " is a text ("¶" starts a new line in it),
 * the lines under it are its figures: words, value or low..high, modifier, unit, event, change,
 * index of the whole, subject. {@code -Dparallax.regenerate=true} writes the rows anew.
 */
class QuantityExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/quantities");
  private static final Language LANGUAGE = Language.load();
  private static final QuantityFinder FINDER = new QuantityFinder();

  static Stream<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.filter(p -> p.toString().endsWith(".examples")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void examples(Path file) throws IOException {
    List<String> actual = new ArrayList<>();
    List<String> expected = Files.readAllLines(file);
    for (String line : expected) {
      if (line.startsWith("= ")) {
        actual.add(line);
        actual.addAll(rows(line.substring(2).replace('¶', '\n')));
      } else if (line.startsWith("#") || line.isBlank()) {
        actual.add(line);
      }
    }
    Expected.check(file, actual);
  }

  private static List<String> rows(String text) {
    var report =
        new Report(
            "r", Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
    return FINDER.find(LANGUAGE.analyse(report)).stream().map(q -> row(text, q)).toList();
  }

  private static String row(String text, Quantity q) {
    String number =
        q.value().isPresent() ? plain(q.value()) : plain(q.low()) + ".." + plain(q.high());
    return String.join(
        " | ",
        q.span().of(text),
        number,
        q.modifier().sign(),
        q.unit().orElse("-"),
        q.event().label(),
        q.change().map(Quantity.Change::label).orElse("-"),
        q.partOf().isPresent() ? Integer.toString(q.partOf().getAsInt()) : "-",
        q.subject().orElse("-"));
  }

  private static String plain(OptionalDouble number) {
    return number.isPresent()
        ? new BigDecimal(Double.toString(number.getAsDouble())).stripTrailingZeros().toPlainString()
        : "";
  }
}
