package org.parallax.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the files of a trained network lie: in the program or in a folder. Immutable. */
public final class ModelFiles {

  private interface Source {
    byte[] bytes(String name) throws IOException;
  }

  /**
   * Makes something of a JSON file.
   *
   * @param <T> what is made
   */
  public interface Reader<T> {
    /**
     * Throws {@link JacksonException} or {@link IllegalArgumentException} where a part is wrong.
     */
    T read(JsonNode json);
  }

  private final Source source;

  private ModelFiles(Source source) {
    this.source = source;
  }

  /** Those that are part of the program. */
  static ModelFiles ofProgram() {
    return new ModelFiles(
        name -> {
          try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
            if (in == null) {
              throw new IOException(name + " is missing");
            }
            return in.readAllBytes();
          }
        });
  }

  /** Those of a folder that a training wrote. */
  public static ModelFiles of(Path folder) {
    return new ModelFiles(
        name -> {
          try {
            return Files.readAllBytes(folder.resolve(name));
          } catch (NoSuchFileException e) {
            throw new IOException(name + " is missing", e);
          }
        });
  }

  /**
   * A whole file.
   *
   * @throws IOException if it is missing or cannot be read
   */
  public byte[] bytes(String name) throws IOException {
    return source.bytes(name);
  }

  /**
   * The pieces, one a line of {@code vocabulary.txt}.
   *
   * @throws IOException if the file is missing or broken
   */
  public Vocabulary vocabulary() throws IOException {
    try {
      String lines = new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8);
      return Vocabulary.of(List.of(lines.split("\n")));
    } catch (IllegalArgumentException e) {
      throw new IOException("vocabulary.txt is broken: " + e.getMessage(), e);
    }
  }

  /**
   * What {@code reader} makes of a JSON file.
   *
   * @throws IOException if the file is missing or broken
   */
  public <T> T json(String name, Reader<T> reader) throws IOException {
    try {
      return reader.read(new JsonMapper().readTree(bytes(name)));
    } catch (JacksonException e) {
      throw new IOException(name + " is broken: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(name + " is broken: " + e.getMessage(), e);
    }
  }
}
