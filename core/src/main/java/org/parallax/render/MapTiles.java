package org.parallax.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Where a page's map takes its pictures from: squares of the world in Web Mercator, as most map
 * servers have them. A page with tiles asks their host, and nothing else, for anything.
 *
 * @param template an https address with {@code {z}}, {@code {x}} and {@code {y}} in its path or
 *     query, each once
 * @param attribution whom the pictures are owed to, as the page shows it; may be empty
 */
public record MapTiles(String template, String attribution) {

  private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");

  /**
   * Checks the template.
   *
   * @throws IllegalArgumentException with what is wrong with it
   */
  public MapTiles {
    check(template);
  }

  private static void check(String template) {
    if (!template.startsWith("https://")) {
      throw new IllegalArgumentException("tiles must come by https:// and not from " + template);
    }
    String filled = template;
    for (String place : PLACES) {
      if (template.indexOf(place) < 0 || template.indexOf(place) != template.lastIndexOf(place)) {
        throw new IllegalArgumentException(template + " must have " + place + " once");
      }
      filled = filled.replace(place, "0");
    }
    URI address = address(filled);
    if (address.getHost() == null
        || address.getUserInfo() != null
        || address.getFragment() != null
        || !template.startsWith("https://" + address.getRawAuthority() + "/")) {
      throw new IllegalArgumentException(template + " is no address of a host and a path");
    }
  }

  private static URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(text + " is no address: " + e.getReason(), e);
    }
  }

  /** The one host that the page may ask, as a content security policy names it. */
  String origin() {
    URI address = address(template.replace("{", "").replace("}", ""));
    return "https://"
        + address.getHost().toLowerCase(Locale.ROOT)
        + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }
}
