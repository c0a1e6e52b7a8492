package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command writes what it made: to standard output, to a file, or into the browser. */
final class Output {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to FILE instead of standard output; an old FILE is replaced whole")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--open",
      description =
          "write the single-file page (to a temporary file where there is no --output) and show it"
              + " in the browser")
  private boolean open;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Whether it is to be shown in the browser. */
  boolean isOpened() {
    return open;
  }

  /** Whether it goes to standard output. */
  boolean isPrinted() {
    return file.isEmpty() && !open;
  }

  /**
   * Refuses to open what is no page, and to write where nothing can be, before anything is read.
   *
   * @param format what is to be written
   * @param isPage whether that is a page
   * @throws ParameterException if it is to be opened and is none
   * @throws UncheckedIOException if the file's folder is none
   */
  void check(Enum<?> format, boolean isPage) {
    if (open && !isPage) {
      throw new ParameterException(
          spec.commandLine(), "--open shows the page; it does not go with --format " + format);
    }
    Optional<Path> folder = file.map(f -> f.toAbsolutePath().getParent());
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UncheckedIOException(
          "cannot write " + file.get() + ": there is no folder " + folder.get(),
          new NoSuchFileException(folder.get().toString()));
    }
  }

  /** Writes it there. */
  void write(String text) {
    CommandLine command = spec.commandLine();
    if (open) {
      show(file.orElseGet(Output::temporary), text, command.getErr());
    } else if (file.isPresent()) {
      replace(file.get(), text);
    } else {
      command.getOut().print(text);
      command.getOut().flush();
    }
  }

  private static void show(Path page, String text, PrintWriter err) {
    replace(page, text);
    err.println(
        Browser.open(page)
            ? "parallax: the page is " + page
            : "parallax: found no browser to open " + page.toAbsolutePath().toUri());
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("parallax-", ".html");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file: " + FileFault.reason(e), e);
    }
  }

  /** Writes beside the target first, so that nobody ever sees half a file. */
  private static void replace(Path target, String text) {
    try {
      Path whole = target.toAbsolutePath();
      Path part = whole.resolveSibling(whole.getFileName() + ".part");
      try {
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target + ": " + FileFault.reason(e), e);
    }
  }
}
