package org.parallax.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Unreadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads inputs into reports. Immutable, thread-safe. */
public final class PageReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * Reads a file or a folder, each report handed over as soon as it is read.
   *
   * @param input the file or folder
   * @param out takes what came of each item, in order
   */
  public void read(Path input, Consumer<Reading> out) {
    try (InputStream in = Files.newInputStream(input)) {
      read(input.toString(), in, out);
    } catch (IOException e) {
      out.accept(new Reading.Failed(new Unreadable(input.toString(), e.toString())));
    }
  }

  /**
   * Reads a stream, such as standard input.
   *
   * @param name what to call it in messages
   * @param in is read to its end and not closed
   * @param out takes what came of each item, in order
   * @throws IOException if the stream breaks
   */
  public void read(String name, InputStream in, Consumer<Reading> out) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    if (name.endsWith(".jsonl")) {
      for (String line : text.split("\n")) {
        JsonNode row = MAPPER.readTree(line);
        out.accept(
            new Reading.Read(report(row.path("id").asString(), row.path("text").asString(""))));
      }
    } else {
      out.accept(new Reading.Read(report(name, text)));
    }
  }

  private static Report report(String id, String text) {
    return TextDump.read(id, text, Metadata.unknown());
  }
}
