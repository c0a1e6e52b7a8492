package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The user's web browser, started by the program that each system has for it. */
final class Browser {

  private Browser() {}

  /** Opens a file; false where the system has nothing to open it with. */
  static boolean open(Path file) {
    try {
      new ProcessBuilder(
              command(
                  System.getProperty("os.name", ""),
                  Optional.ofNullable(System.getenv("BROWSER")),
                  file))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The words of the command: $BROWSER where the user names one, else what the system has. */
  static List<String> command(String system, Optional<String> named, Path file) {
    String address = file.toAbsolutePath().toUri().toString();
    String name = system.toLowerCase(Locale.ROOT);
    if (named.filter(n -> !n.isBlank()).isPresent()) {
      return List.of(named.get(), address);
    }
    if (name.startsWith("mac")) {
      return List.of("open", address);
    }
    return name.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
