package org.parallax.input;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Gives out names that are used once. One throwaway object a call. */
final class Ids {

  private final Set<String> given = new HashSet<>();

  /** The name of a report of {@code resource}, numbered where it was given out before. */
  String of(Resource resource) {
    return resource
        .address()
        .map(Ids::path)
        .filter(p -> !p.isEmpty())
        .map(this::of)
        .orElseGet(() -> of(resource.name()));
  }

  /** What an address says of the page, without the marks of a folder. */
  private static String path(URI address) {
    String path = Objects.requireNonNullElse(address.getPath(), "").replaceFirst("/+$", "");
    return path.isEmpty()
        ? Objects.requireNonNullElse(address.getHost(), "").replace('.', '-')
        : path;
  }

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
