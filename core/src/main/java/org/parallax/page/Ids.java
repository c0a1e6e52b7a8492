package org.parallax.page;

import java.util.HashSet;
import java.util.Set;

/** Gives out names that are used once. One throwaway object a call. */
final class Ids {

  private final Set<String> given = new HashSet<>();

  /** The file's name without folder and extension, numbered where it was given out before. */
  String of(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String base = dot > 0 ? file.substring(0, dot) : file;
    String id = base;
    for (int n = 2; !given.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
