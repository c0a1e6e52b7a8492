package org.parallax.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of pages with answers: {@code gold.jsonl}, and inputs that name HTML files. */
record BenchFolder(Path folder) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The pages that {@code input} lists, in its order. */
  List<BenchPage> pages(String input) throws IOException {
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    for (JsonNode answer : lines("gold.jsonl")) {
      gold.put(answer.path("id").asString(), answer);
    }
    List<BenchPage> pages = new ArrayList<>();
    for (JsonNode line : lines(input)) {
      String id = line.path("id").asString();
      if (!gold.containsKey(id)) {
        throw new IOException(folder.resolve("gold.jsonl") + " has no answer for " + id);
      }
      pages.add(page(line, gold.get(id)));
    }
    return pages;
  }

  private List<JsonNode> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .toList();
  }

  private BenchPage page(JsonNode line, JsonNode gold) throws IOException {
    String url = string(line, "url").orElse("https://news.example/");
    return new BenchPage(
        line.path("id").asString(),
        url,
        html(Files.readAllBytes(folder.resolve(line.path("html").asString())), url),
        Stream.of("body", "bodyLong").flatMap(f -> string(gold, f).stream()).toList(),
        string(gold, "title").filter(t -> !t.isEmpty()),
        string(gold, "date").filter(d -> !d.isEmpty()),
        authors(gold));
  }

  /** Decoded once for all extractors, as jsoup finds the character set. */
  private static String html(byte[] bytes, String url) throws IOException {
    return new String(bytes, Jsoup.parse(new ByteArrayInputStream(bytes), null, url).charset());
  }

  private static List<String> authors(JsonNode gold) {
    List<String> authors = new ArrayList<>();
    gold.path("authors").forEach(a -> authors.add(a.asString()));
    return authors;
  }

  private static Optional<String> string(JsonNode node, String field) {
    return node.path(field).isString()
        ? Optional.of(node.path(field).asString())
        : Optional.empty();
  }
}
