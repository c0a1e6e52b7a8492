package org.parallax.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parallax.model.Unreadable;
import org.parallax.page.Reading;

/** The files of a folder in the order of their paths. */
final class Folder {

  private Folder() {}

  /**
   * Hands over {@code input} itself, or the files of the folder that it is. Hidden files and
   * folders are passed over, and links to folders are not followed.
   */
  static void files(Path input, Consumer<Path> each, Consumer<Reading> out) {
    if (!Files.isDirectory(input)) {
      each.accept(input);
      return;
    }
    if (list(input, each, out) == 0) {
      out.accept(failed(input, "the folder has no files: name another folder or file"));
    }
  }

  private static int list(Path folder, Consumer<Path> each, Consumer<Reading> out) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries =
          listed.filter(p -> !isHidden(p)).sorted((a, b) -> name(a).compareTo(name(b))).toList();
    } catch (IOException e) {
      out.accept(failed(folder, "the folder cannot be listed (" + e.getMessage() + ")"));
      return 1;
    }
    int count = 0;
    for (Path entry : entries) {
      if (!Files.isDirectory(entry)) {
        each.accept(entry);
        count++;
      } else if (!Files.isSymbolicLink(entry) && !isSavedWithPage(entry)) {
        count += list(entry, each, out);
      }
    }
    return count;
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  /** Browsers save a page's scripts and pictures in a folder "NAME_files" beside NAME.html. */
  private static boolean isSavedWithPage(Path folder) {
    String name = name(folder);
    if (!name.endsWith("_files")) {
      return false;
    }
    String page = name.substring(0, name.length() - "_files".length());
    return Files.exists(folder.resolveSibling(page + ".html"))
        || Files.exists(folder.resolveSibling(page + ".htm"));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Reading failed(Path path, String reason) {
    return new Reading.Failed(new Unreadable(path.toString(), reason));
  }
}
