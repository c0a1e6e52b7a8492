package org.parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an encoder that cannot be used: the file, and what is wrong with it. */
class EncoderFilesTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void wholeButForTheNetwork() throws IOException {
    Files.write(folder.resolve("lower.onnx"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("upper.onnx"), new byte[] {1, 2, 3});
    Files.writeString(folder.resolve("vocabulary.txt"), "[UNK]\n[CLS]\n[SEP]\n");
    Files.writeString(
        folder.resolve("encoder.json"),
        "{\"window\": 158, \"context\": 0, \"eagerness\": 2.0, \"least\": 0.5}");
  }

  @Test
  void habitsAreRead() throws IOException {
    assertThat(EncoderFiles.of(folder).habits()).isEqualTo(new EncoderFiles.Habits(158, 0, 2, .5));
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("upper.onnx"));
    assertThatThrownBy(() -> TextEncoder.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("upper.onnx is missing");
  }

  @Test
  void aBrokenNetworkIsNamed() {
    assertThatThrownBy(() -> TextEncoder.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("lower.onnx is no model that ONNX Runtime can use");
  }

  @Test
  void aBrokenVocabularyIsNamed() throws IOException {
    Files.writeString(folder.resolve("vocabulary.txt"), "[UNK]\n");
    assertThatThrownBy(() -> TextEncoder.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("vocabulary.txt is broken: the vocabulary has no [CLS]");
  }

  @Test
  void brokenHabitsAreNamed() throws IOException {
    Files.writeString(folder.resolve("encoder.json"), "{\"window\": 158}");
    assertThatThrownBy(() -> TextEncoder.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("encoder.json is broken: ");
  }
}
