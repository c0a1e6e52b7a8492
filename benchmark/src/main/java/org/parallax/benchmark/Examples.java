package org.parallax.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parallax.input.InputReader;
import org.parallax.input.Resource;
import org.parallax.model.Report;
import org.parallax.page.Reading;

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

  /** That article, read and not yet analysed. */
  static Report report() {
    List<Report> reports = new ArrayList<>();
    try {
      byte[] text = article().getBytes(StandardCharsets.UTF_8);
      new InputReader()
          .read(
              Resource.named("article.md"),
              new ByteArrayInputStream(text),
              reading -> {
                if (reading instanceof Reading.Read(Report report)) {
                  reports.add(report);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports.getFirst();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
