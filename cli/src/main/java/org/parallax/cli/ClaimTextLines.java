package org.parallax.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.parallax.stances.ClaimText;
import org.parallax.stances.ClaimTextLine;

/** Reads lines of claims with texts, so many at once; each broken line is a row of messages. */
final class ClaimTextLines {

  private static final int AT_ONCE = 512;

  private final String name;
  private final PrintWriter err;
  private int number;
  private int broken;

  /**
   * A reader of one input.
   *
   * @param name what to call it in messages
   */
  ClaimTextLines(String name, PrintWriter err) {
    this.name = name;
    this.err = err;
  }

  /** The next ones; none at the end. */
  List<ClaimText> next(BufferedReader reader) throws IOException {
    List<ClaimText> texts = new ArrayList<>();
    while (texts.size() < AT_ONCE) {
      String line = reader.readLine();
      if (line == null) {
        break;
      }
      number++;
      try {
        if (!line.isBlank()) {
          texts.add(ClaimTextLine.read(line));
        }
      } catch (IllegalArgumentException e) {
        broken++;
        err.println("parallax: " + name + ":" + number + ": " + e.getMessage());
      }
    }
    return texts;
  }

  /** How many lines could not be read. */
  int broken() {
    return broken;
  }
}
