package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parallax.encoder.Style;
import tools.jackson.databind.JsonNode;

/** Wikinews articles annotated for this program. */
final class OwnCorpus implements Corpus {

  @Override
  public String name() {
    return "own";
  }

  @Override
  public String terms() {
    return "Wikinews articles (CC BY 2.5), annotation CC BY 4.0; may be shipped with attribution";
  }

  @Override
  public Parts read(Path folder) throws IOException {
    Path corpus = folder.resolve("corpus");
    return new Parts(
        documents(corpus.resolve("train.jsonl")), documents(corpus.resolve("dev.jsonl")));
  }

  private static List<Document> documents(Path file) throws IOException {
    return JsonLines.read(file).stream().map(OwnCorpus::document).toList();
  }

  private static Document document(JsonNode line) {
    return new Document(
        line.path("id").asString(),
        Style.PARALLAX,
        line.path("text").asString(),
        line.path("statements").valueStream().map(JsonLines::attribution).toList(),
        List.of());
  }
}
