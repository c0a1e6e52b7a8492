package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.encoder.NameKind;
import org.parallax.encoder.Style;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/** News of GUM and of en-worldwide-newswire, in which names are marked. */
final class NamesCorpus implements Corpus {

  /** Every tenth document measures. */
  private static final int DEV = 10;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String terms() {
    return "GUM news (CC BY) and en-worldwide-newswire (no licence given: a model that learnt from"
        + " it needs a review before it ships); every tenth document kept for measuring, so"
        + " figures on the whole files are not to be trusted";
  }

  @Override
  public Parts read(Path folder) throws IOException {
    Path bench = folder.resolve("bench/names");
    Map<String, String> texts = JsonLines.texts(bench.resolve("input.jsonl"));
    List<Document> train = new ArrayList<>();
    List<Document> dev = new ArrayList<>();
    int count = 0;
    for (JsonNode line : JsonLines.read(bench.resolve("gold.jsonl"))) {
      (count++ % DEV == DEV - 1 ? dev : train).add(document(line, texts));
    }
    return new Parts(train, dev);
  }

  private static Document document(JsonNode line, Map<String, String> texts) {
    String id = line.path("id").asString();
    String text =
        Optional.ofNullable(texts.get(id))
            .orElseThrow(() -> new IllegalArgumentException("no text of " + id));
    return new Document(id, Style.NAMES, text, List.of(), outermost(line.path("mentions")));
  }

  /** Names within names are left out: a place has one tag. */
  private static List<Name> outermost(JsonNode mentions) {
    List<Name> names =
        mentions
            .valueStream()
            .filter(m -> m.path("kind").asString().equals("name"))
            .map(NamesCorpus::name)
            .sorted(Comparator.comparingInt(n -> -n.span().length()))
            .toList();
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** GUM marks whole phrases and, within them, the name. */
  private static Name name(JsonNode mention) {
    Span whole = new Span(mention.path("start").asInt(), mention.path("end").asInt());
    Span span = mention.has("name") ? JsonLines.span(mention.get("name")) : whole;
    return new Name(span, JsonLines.constant(mention.path("type"), NameKind.class).orElseThrow());
  }
}
