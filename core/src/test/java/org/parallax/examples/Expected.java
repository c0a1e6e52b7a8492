package org.parallax.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is expected of an example, as a file; {@code -Dparallax.regenerate=true} writes it anew. A
 * file that was written anew is read by a person before it is kept.
 */
public final class Expected {

  private Expected() {}

  /** Compares {@code found} with the text of {@code expected}. */
  public static void check(Path expected, String found) throws IOException {
    if (Boolean.getBoolean("parallax.regenerate")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  /** Compares {@code found} with the lines of {@code expected}. */
  public static void check(Path expected, List<String> found) throws IOException {
    if (Boolean.getBoolean("parallax.regenerate")) {
      Files.write(expected, found);
    }
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(expected));
  }
}
