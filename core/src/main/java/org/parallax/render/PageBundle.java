package org.parallax.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The browser's side of a page: one script and one style. The module {@code web} builds them and
 * knows the JSON documents only; so core can write pages without being built after it.
 *
 * @param script the script, which shows the story that lies in the element {@code story}
 * @param style the style sheet
 */
public record PageBundle(String script, String style) {

  private static final String FOLDER = "/org/parallax/web/";

  /**
   * The bundle of module {@code web}.
   *
   * @throws IllegalStateException if {@code web} is not on the class path
   */
  public static PageBundle load() {
    return new PageBundle(resource("page.js"), resource("page.css"));
  }

  private static String resource(String name) {
    try (InputStream in = PageBundle.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the page's " + name + " is not on the class path: module web is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
