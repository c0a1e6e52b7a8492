package org.parallax.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.examples.Expected;

/** Credit lines and what is read of them lie side by side. */
class CreditLineTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/credits");

  @Test
  void readsLines() throws IOException {
    String read =
        Files.readAllLines(FOLDER.resolve("lines.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(
                line -> line + "\n  -> " + CreditLine.of(line).map(CreditLineTest::show).orElse(""))
            .collect(Collectors.joining("\n", "", "\n"));
    Path expected = FOLDER.resolve("lines.expected");
    Expected.check(expected, read);
  }

  @Test
  void readsAgenciesBesideNames() {
    assertThat(CreditLine.inByline("By Jo Black, Associated Press")).isEqualTo(List.of("AP"));
    assertThat(CreditLine.inByline("Von: jb/dpa")).isEqualTo(List.of("dpa"));
    assertThat(CreditLine.inByline("By Jo Black and Ann Poe")).isEmpty();
  }

  private static String show(CreditLine credit) {
    return String.join(", ", credit.sources()) + " | " + String.join(", ", credit.people());
  }
}
