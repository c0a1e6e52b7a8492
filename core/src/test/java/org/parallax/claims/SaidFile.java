package org.parallax.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * A story as a file: "# id" starts a report; "Speaker | stance | words" is a statement, whose words
 * in quotation marks are direct speech, and any other line a sentence of the writer's. "stance:
 * verb" gives the verb between the two where it is not just the stance. "@ spokesman
 * > body" says who speaks for whom.
 */
final class SaidFile {

  private final List<Report> reports = new ArrayList<>();
  private final Map<String, List<Party.Member>> members = new LinkedHashMap<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();

  private String id = "";
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  static SaidFile read(Path file) throws IOException {
    var story = new SaidFile();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("@ ")) {
        String[] link = line.substring(2).split(" > ", -1);
        story.bodies.put(link[0], link[1]);
      } else if (line.startsWith("# ")) {
        story.finish();
        story.id = line.substring(2);
      } else if (!line.isBlank()) {
        story.line(line.split(" \\| ", -1));
      }
    }
    story.finish();
    return story;
  }

  List<Report> reports() {
    return List.copyOf(reports);
  }

  Parties parties() {
    return new Parties(
        members.entrySet().stream()
            .map(
                e ->
                    new Party(
                        e.getKey(),
                        e.getKey(),
                        List.of(),
                        Actor.Type.UNKNOWN,
                        e.getValue(),
                        Optional.ofNullable(bodies.get(e.getKey())).stream().toList(),
                        List.of()))
            .toList());
  }

  private void line(String[] cells) {
    int start = text.length();
    String words = cells[cells.length - 1];
    text.append(cells.length > 1 ? cells[0] + " " + verb(cells) + " " : "");
    int content = text.length();
    text.append(words).append('\n');
    Span said = new Span(content, text.length() - 1);
    int from = start;
    for (int at = words.indexOf(". "); at >= 0; at = words.indexOf(". ", at + 1)) {
      sentences.add(new Span(from, content + at + 1));
      from = content + at + 2;
    }
    sentences.add(new Span(from, said.end()));
    if (cells.length > 1) {
      statements.add(statement(cells, start, said, words.startsWith("\"")));
    }
  }

  private Statement statement(String[] cells, int start, Span said, boolean quoted) {
    Span source = new Span(start, start + cells[0].length());
    Span cue = new Span(source.end() + 1, source.end() + 1 + verb(cells).length());
    return new Statement(
        "s" + statements.size(),
        quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
        Optional.of(new Statement.Source(List.of(source), Optional.of(actor(cells[0])))),
        Optional.of(new Statement.Marked(List.of(cue))),
        new Statement.Marked(List.of(said)),
        Statement.Stance.valueOf(cells[1].split(": ", 2)[0].toUpperCase(Locale.ROOT)),
        Statement.Certainty.CERTAIN,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static String verb(String[] cells) {
    return cells[1].substring(cells[1].indexOf(": ") < 0 ? 0 : cells[1].indexOf(": ") + 2);
  }

  private String actor(String name) {
    Actor actor =
        actors.computeIfAbsent(
            name, n -> new Actor("a" + actors.size(), n, Actor.Type.UNKNOWN, Optional.empty()));
    var member = new Party.Member(id, actor.id());
    List<Party.Member> known = members.computeIfAbsent(name, n -> new ArrayList<>());
    if (!known.contains(member)) {
      known.add(member);
    }
    return actor.id();
  }

  private void finish() {
    if (id.isEmpty()) {
      return;
    }
    var findings =
        new Findings(
            sentences,
            List.copyOf(actors.values()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            statements);
    reports.add(
        new Report(
            id,
            Metadata.unknown(),
            Report.Kind.ARTICLE,
            text.toString(),
            List.of(),
            List.of(),
            findings));
    text.setLength(0);
    sentences.clear();
    statements.clear();
    actors.clear();
  }
}
