package org.parallax.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What the launcher and the environment tell of the terminal. */
final class Terminal {

  private static final int DEFAULT_WIDTH = 100;

  private Terminal() {}

  /** Writes UTF-8 whatever the locale, since the documents are UTF-8. */
  static PrintWriter utf8(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Whether standard output is a terminal. */
  static boolean isOutput() {
    return Boolean.getBoolean("parallax.terminal.out");
  }

  /** Whether standard error is a terminal. */
  static boolean isError() {
    return Boolean.getBoolean("parallax.terminal.err");
  }

  /** Whether to colour: only on a terminal that can, and not against NO_COLOR. */
  static boolean hasColour() {
    String noColour = System.getenv("NO_COLOR");
    return isOutput()
        && (noColour == null || noColour.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** Columns of the terminal, 100 where there is none. */
  static int width() {
    int told = Integer.getInteger("parallax.terminal.columns", DEFAULT_WIDTH);
    return Math.clamp(told, 40, 160);
  }
}
