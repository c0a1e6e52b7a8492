package org.parallax.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotations from files with one JSON object a line. */
final class JsonLines {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonLines() {}

  static List<JsonNode> read(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .toList();
  }

  /** The texts of a file by their ids. */
  static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode line : read(file)) {
      texts.put(line.path("id").asString(), line.path("text").asString());
    }
    return texts;
  }

  /** An attribution with as much as is annotated; spans stand in a list or under {@code spans}. */
  static Attribution attribution(JsonNode node) {
    return new Attribution(
        spans(node.path("source")),
        spans(node.path("cue")),
        spans(node.path("content")),
        constant(node.path("kind"), Statement.Kind.class),
        constant(node.path("stance"), Statement.Stance.class),
        constant(node.path("certainty"), Statement.Certainty.class),
        node.path("anonymous").isBoolean()
            ? Optional.of(node.path("anonymous").asBoolean())
            : Optional.empty());
  }

  static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }

  static <E extends Enum<E>> Optional<E> constant(JsonNode node, Class<E> type) {
    return node.isString()
        ? Optional.of(Enum.valueOf(type, node.asString().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static List<Span> spans(JsonNode node) {
    JsonNode list = node.isObject() ? node.path("spans") : node;
    return list.valueStream().map(JsonLines::span).toList();
  }
}
