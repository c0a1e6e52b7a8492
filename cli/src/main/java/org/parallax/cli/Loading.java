package org.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.Parallax;
import org.parallax.encoder.TextEncoder;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.statements.Convention;
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

  @Option(
      names = "--encoder",
      paramLabel = "FOLDER",
      description =
          "The encoder in this folder, which `training/train` wrote, in place of the one that is"
              + " part of the program.")
  private Optional<Path> encoder = Optional.empty();

  /** The program, ready to read. */
  Parallax load() {
    return load(Convention.PARALLAX);
  }

  /** The program, ready to read by another definition of statements. */
  Parallax load(Convention convention) {
    return Parallax.load(
        gazetteer.map(file -> part(file, "a gazetteer", Gazetteer::load)),
        encoder.map(folder -> part(folder, "an encoder", TextEncoder::load)),
        convention);
  }

  private interface Loader<T> {
    T load(Path path) throws IOException;
  }

  private static <T> T part(Path path, String what, Loader<T> loader) {
    try {
      return loader.load(path);
    } catch (IOException e) {
      throw new UncheckedIOException(
          path + " cannot be read as " + what + " (" + FileFault.reason(e) + ")", e);
    }
  }
}
