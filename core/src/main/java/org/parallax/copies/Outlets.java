package org.parallax.copies;

import java.util.Locale;
import java.util.Optional;
import org.parallax.credits.NewsAgencies;
import org.parallax.model.Metadata;
import org.parallax.model.Report;

/** Whether two reports are pages of one outlet, and whether they are one page. */
final class Outlets {

  private Outlets() {}

  /** The outlet's name as names are compared: "The Harbour Times" is "harbour times". */
  static Optional<String> key(Report report) {
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
  static boolean same(Report a, Report b) {
    return key(a).isPresent() && key(a).equals(key(b));
  }

  /** Whether both name an outlet, and not the same. */
  static boolean different(Report a, Report b) {
    return key(a).isPresent() && key(b).isPresent() && !key(a).equals(key(b));
  }

  /** Whether both have one address; what only says where a reader came from is no part of it. */
  static boolean samePage(Report a, Report b) {
    Optional<String> address = address(a.metadata());
    return address.isPresent() && address.equals(address(b.metadata()));
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
