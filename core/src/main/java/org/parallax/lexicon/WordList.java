package org.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads lists of words that lie beside a class: one entry a line, "#" begins a comment line. */
public final class WordList {

  private WordList() {}

  /**
   * The entries of a list in its order, without blanks around them.
   *
   * @param owner the class beside which the list lies
   * @param name the name of its file
   * @throws UncheckedIOException if it is missing, which is a fault of the build
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(
            "the list " + name + " of " + owner.getSimpleName() + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a list as a set; otherwise as {@link #lines}. */
  public static Set<String> words(Class<?> owner, String name) {
    return Set.copyOf(lines(owner, name));
  }
}
