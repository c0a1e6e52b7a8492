package org.parallax.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The story files of a folder, each with what is found in it in a file beside it. */
public final class StoryFiles {

  private StoryFiles() {}

  /** The files, sorted. */
  public static Stream<Path> in(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(p -> p.toString().endsWith(".story")).sorted().toList().stream();
    }
  }

  /**
   * Compares {@code actual} with the file beside {@code story} that has {@code ending} behind its
   * name.
   */
  public static void check(Path story, String ending, List<String> actual) throws IOException {
    Expected.check(story.resolveSibling(story.getFileName() + ending), actual);
  }
}
