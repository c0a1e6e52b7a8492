package org.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.Parallax;
import org.parallax.gazetteer.Gazetteer;
import picocli.CommandLine.Option;

/** What the program is loaded with: the options that all reading commands share. */
final class Loading {

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Places from this file, which `parallax gazetteer` made, in place of those that are part"
              + " of the program.")
  private Optional<Path> gazetteer = Optional.empty();

  /** The program, ready to read. */
  Parallax load() {
    if (gazetteer.isEmpty()) {
      return Parallax.load();
    }
    Path file = gazetteer.get();
    try {
      return Parallax.load(Gazetteer.load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be read as a gazetteer (" + e.getMessage() + ")", e);
    }
  }
}
