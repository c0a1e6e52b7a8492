package org.parallax.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.parallax.model.Unreadable;
import org.parallax.page.Reading;

/** Something that is to be read: where its bytes come from is its own business. */
@FunctionalInterface
public interface Input {

  /**
   * Gives its content to {@code reader}.
   *
   * @param out takes what came of each item, in order, on the calling thread
   */
  void read(InputReader reader, Consumer<Reading> out);

  /** A file or a folder. */
  static Input path(Path path) {
    return (reader, out) -> reader.read(path, out);
  }

  /**
   * A stream, read to its end when its turn comes and not closed.
   *
   * @param resource what is known of it beforehand; {@link UncheckedIOException} with its name if
   *     the stream breaks off
   */
  static Input stream(Resource resource, InputStream in) {
    return (reader, out) -> {
      try {
        reader.read(resource, in, out);
      } catch (IOException e) {
        throw new UncheckedIOException(resource.name() + " broke off: " + e.getMessage(), e);
      }
    };
  }

  /** Something that did not come. */
  static Input missing(Unreadable unreadable) {
    return (reader, out) -> out.accept(new Reading.Failed(unreadable));
  }
}
