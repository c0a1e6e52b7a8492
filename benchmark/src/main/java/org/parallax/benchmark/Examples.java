package org.parallax.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that speed is measured on; ours, about invented events. */
final class Examples {

  private Examples() {}

  /** An article page of a news site. */
  static String page() throws IOException {
    return resource("article-with-descriptions.html");
  }

  /** An article of 600 words. */
  static String article() throws IOException {
    return resource("pontic-ledger-20310402.md");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
