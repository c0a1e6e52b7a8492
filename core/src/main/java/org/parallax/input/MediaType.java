package org.parallax.input;

import java.util.Locale;
import java.util.Optional;

/**
 * What a server or an archive declares of content, such as "text/html; charset=utf-8".
 *
 * @param type lower case, without parameters; empty where nothing sensible is declared
 * @param charset the name of the character set, as declared
 */
public record MediaType(String type, Optional<String> charset) {

  /** Nothing declared. */
  public static MediaType unknown() {
    return new MediaType("", Optional.empty());
  }

  /** Reads the value of a Content-Type header; what is broken in it counts as not declared. */
  public static MediaType parse(String header) {
    String[] parts = header.split(";", 20);
    String type = parts[0].strip().toLowerCase(Locale.ROOT);
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
      int equals = parts[i].indexOf('=');
      if (equals > 0 && parts[i].substring(0, equals).strip().equalsIgnoreCase("charset")) {
        charset =
            Optional.of(parts[i].substring(equals + 1).replace('"', ' ').replace('\'', ' ').strip())
                .filter(name -> !name.isEmpty());
      }
    }
    return new MediaType(type.indexOf('/') > 0 ? type : "", charset);
  }
}
