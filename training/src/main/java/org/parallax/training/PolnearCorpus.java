package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.encoder.Style;
import tools.jackson.databind.JsonNode;

/** PolNeAR (Newell et al. 2018): articles on the US election of 2016. */
final class PolnearCorpus implements Corpus {

  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public String terms() {
    return "PolNeAR 1.0 train; no licence given, texts belong to their publishers: a model that"
        + " learnt from it needs a review before it ships";
  }

  @Override
  public Parts read(Path folder) throws IOException {
    Path bench = folder.resolve("bench/attribution");
    Map<String, String> texts = JsonLines.texts(bench.resolve("input.jsonl"));
    List<Document> train = new ArrayList<>();
    List<Document> dev = new ArrayList<>();
    for (JsonNode line : JsonLines.read(bench.resolve("gold.jsonl"))) {
      List<Document> part = line.path("part").asString().equals("dev") ? dev : train;
      part.add(document(line, texts));
    }
    return new Parts(train, dev);
  }

  private static Document document(JsonNode line, Map<String, String> texts) {
    String id = line.path("id").asString();
    String text =
        Optional.ofNullable(texts.get(id))
            .orElseThrow(() -> new IllegalArgumentException("no text of " + id));
    return new Document(
        id,
        Style.POLNEAR,
        text,
        line.path("attributions").valueStream().map(JsonLines::attribution).toList(),
        List.of());
  }
}
