package org.parallax.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of texts; sentences and their languages stand in a file. */
class TextLanguageTest {

  private static final String DANISH_OR_NORWEGIAN =
      "Broen er åpen igjen, og det er ikke flere som venter på den, men vi har det travelt.";

  static Stream<String> sentences() throws IOException {
    Path file = Path.of("src/test/resources/org/parallax/page/languages/sentences.tsv");
    return Files.readAllLines(file, UTF_8).stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsLanguageOfSentence(String line) {
    int tab = line.indexOf('\t');
    assertThat(TextLanguage.of(line.substring(tab + 1), Optional.of("en-US")))
        .contains(line.startsWith("en\t") ? "en-US" : line.substring(0, tab));
  }

  @Test
  void keepsWhatIsDeclaredOfShortTexts() {
    assertThat(TextLanguage.of("Bridge open again", Optional.of("de"))).contains("de");
    assertThat(TextLanguage.of("", Optional.empty())).isEmpty();
  }

  @Test
  void keepsWhatIsDeclaredAmongRelatives() {
    assertThat(TextLanguage.of(DANISH_OR_NORWEGIAN, Optional.of("da-DK"))).contains("da-DK");
  }
}
