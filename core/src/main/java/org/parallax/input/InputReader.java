package org.parallax.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/**
 * Reads files, folders and streams into reports: HTML, plain text, Markdown, JSON lines, feeds
 * (RSS, Atom, JSON Feed), web archives (WARC, ARC) and e-mail, each also packed with gzip; told by
 * content, name and declared type. What can't be read comes out as a row with its reason; nothing
 * of what a page contains runs or reaches out. Immutable, thread-safe.
 */
public final class InputReader {

  private final Limits limits;

  /** A reader with the standard limits. */
  public InputReader() {
    this(Limits.standard());
  }

  /** A reader with other limits. */
  public InputReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file or a folder, each report handed over as soon as it is read.
   *
   * @param input the file or folder; a folder's files are read in the order of their paths, those
   *     in its folders too, hidden ones not. A report is named after its file, with a number where
   *     the name was taken; lines of JSON keep their ids
   * @param out takes what came of each item, in order
   */
  public void read(Path input, Consumer<Reading> out) {
    Intake intake = new Intake(limits, out);
    Folder.files(input, file -> readFile(file, intake, out), out);
  }

  /**
   * Reads a stream, such as standard input or what a server sent.
   *
   * @param resource what is known of it beforehand
   * @param in is read to its end, unless it is over the limit, and not closed
   * @param out takes what came of each item, in order
   * @throws IOException if the stream breaks
   */
  public void read(Resource resource, InputStream in, Consumer<Reading> out) throws IOException {
    new Intake(limits, out).read(resource, Optional.empty(), in);
  }

  private void readFile(Path file, Intake intake, Consumer<Reading> out) {
    try (InputStream in = Files.newInputStream(file)) {
      intake.read(Resource.named(file.toString()), Optional.of(file), in);
    } catch (NoSuchFileException e) {
      out.accept(ContentReader.failed(file.toString(), "there is no such file: check the path"));
    } catch (IOException e) {
      out.accept(
          ContentReader.failed(
              file.toString(), "the file cannot be read (" + e.getMessage() + ")"));
    }
  }
}
