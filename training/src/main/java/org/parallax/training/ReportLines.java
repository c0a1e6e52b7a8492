package org.parallax.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.encoder.Linked;
import org.parallax.model.Span;
import tools.jackson.databind.json.JsonMapper;

/** Writes attributions as the program writes reports, so that the same scorers read them. */
final class ReportLines {

  private ReportLines() {}

  /** One report a line; attributions without content are no statements. */
  static void write(Path file, Map<Document, List<Linked>> found) throws IOException {
    JsonMapper json = new JsonMapper();
    List<String> lines = new ArrayList<>();
    found.forEach(
        (document, all) -> {
          Map<String, Object> report = new LinkedHashMap<>();
          report.put("id", document.id());
          report.put("text", document.text());
          report.put("statements", statements(all));
          lines.add(json.writeValueAsString(report));
        });
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static List<Map<String, Object>> statements(List<Linked> found) {
    List<Map<String, Object>> statements = new ArrayList<>();
    for (Linked one : found) {
      if (!one.content().isEmpty()) {
        statements.add(statement("s" + (statements.size() + 1), one));
      }
    }
    return statements;
  }

  private static Map<String, Object> statement(String id, Linked one) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("id", id);
    statement.put("kind", one.kind().label());
    if (!one.source().isEmpty()) {
      statement.put("source", spans(one.source()));
    }
    statement.put("cue", spans(List.of(one.cue())));
    statement.put("content", spans(one.content()));
    statement.put("stance", one.stance().label());
    statement.put("certainty", one.certainty().label());
    one.anonymous().ifPresent(a -> statement.put("anonymous", a));
    return statement;
  }

  private static Map<String, Object> spans(List<Span> spans) {
    return Map.of("spans", spans.stream().map(s -> List.of(s.start(), s.end())).toList());
  }
}
