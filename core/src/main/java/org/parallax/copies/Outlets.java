package org.parallax.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.credits.NewsAgencies;
import org.parallax.model.Metadata;
import org.parallax.model.Report;

/** Which reports are pages of one outlet, and which are one page. Immutable. */
final class Outlets {

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  /** Looks at {@code reports}, whose ids differ. */
  Outlets(List<Report> reports) {
    for (Report report : reports) {
      key(report).ifPresent(key -> keys.put(report.id(), key));
      address(report.metadata()).ifPresent(address -> addresses.put(report.id(), address));
    }
  }

  /** The outlet's name as names are compared: "The Harbour Times" is "harbour times". */
  private static Optional<String> key(Report report) {
    return report.metadata().outlet().map(Outlets::key).filter(k -> !k.isEmpty());
  }

  /** The name without case, marks and article; an agency's usual one. */
  static String key(String name) {
    String plain =
        NewsAgencies.usual(name)
            .orElse(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /** Whether both name the same outlet. */
  boolean same(Report a, Report b) {
    return areOne(keys, a, b);
  }

  /** Whether both name an outlet, and not the same. */
  boolean different(Report a, Report b) {
    return keys.containsKey(a.id()) && keys.containsKey(b.id()) && !same(a, b);
  }

  /** Whether both have one address; what only says where a reader came from is no part of it. */
  boolean samePage(Report a, Report b) {
    return areOne(addresses, a, b);
  }

  private static boolean areOne(Map<String, String> names, Report a, Report b) {
    Optional<String> name = Optional.ofNullable(names.get(a.id()));
    return name.isPresent() && name.equals(Optional.ofNullable(names.get(b.id())));
  }

  private static Optional<String> address(Metadata metadata) {
    return metadata
        .url()
        .map(u -> u.replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "").replaceFirst("#.*$", ""))
        .map(u -> u.replaceFirst("[?](?:utm_|fbclid|gclid|ref=|src=|amp).*$", ""))
        .map(u -> u.endsWith("/") ? u.substring(0, u.length() - 1) : u)
        .filter(u -> !u.isEmpty());
  }
}
