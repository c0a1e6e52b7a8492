package org.parallax.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as feeds, archives and people write them. */
final class Addresses {

  private Addresses() {}

  /** The address that {@code words} are, where they are one. */
  static Optional<URI> of(String words) {
    try {
      return Optional.of(new URI(words.strip().replace(" ", "%20")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it is the address of a page. */
  static boolean isWeb(String words) {
    return words.startsWith("http://") || words.startsWith("https://");
  }

  /** {@code target} seen from {@code base}; as it stands, where one of them is no address. */
  static String resolve(String base, String target) {
    if (base.isEmpty() || isWeb(target)) {
      return target;
    }
    return of(base)
        .filter(b -> b.isAbsolute() && !b.isOpaque())
        .flatMap(b -> of(target).map(b::resolve))
        .map(URI::toString)
        .orElse(target);
  }
}
