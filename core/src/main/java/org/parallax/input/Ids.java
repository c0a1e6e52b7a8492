package org.parallax.input;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives out names that are used once. One throwaway object a call. */
final class Ids {

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The name of a report of {@code resource}, numbered where it was given out before. */
  String of(Resource resource) {
    String name = resource.address().map(Ids::path).orElse("");
    return of(name.isEmpty() ? resource.fileName() : name);
  }

  /** What an address says of the page, without the marks of a folder. */
  private static String path(URI address) {
    String path = Objects.requireNonNullElse(address.getPath(), "");
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0
        ? Objects.requireNonNullElse(address.getHost(), "").replace('.', '-')
        : path.substring(0, end);
  }

  /** The file's name without folder and extension, numbered where it was given out before. */
  String of(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String base = dot > 0 ? file.substring(0, dot) : file;
    String id = base;
    while (!given.add(id)) {
      id = base + "-" + numbers.merge(base, 2, (n, two) -> n + 1);
    }
    return id;
  }
}
