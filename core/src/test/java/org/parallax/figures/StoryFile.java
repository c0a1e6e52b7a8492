package org.parallax.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parallax.model.Actor;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Party;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * A story as a file. "# id | outlet | published" starts a report, a line of text is a sentence, and
 * the lines under it that start with "= " are its figures: words | number | unit | subject | event
 * | party ("-" for none), with any of "modifier:~", "asOf:2031", "part:words of the whole",
 * "via:Outlet" behind them. "@ spokesman > body" says who speaks for whom.
 */
final class StoryFile {

  private final List<Report> reports = new ArrayList<>();
  private final Map<String, List<Party.Member>> members = new LinkedHashMap<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();

  private String[] head = {};
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  static StoryFile read(Path file) throws IOException {
    var story = new StoryFile();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("@ ")) {
        String[] link = line.substring(2).split(" > ", -1);
        story.bodies.put(link[0], link[1]);
      } else if (line.startsWith("# ")) {
        story.finish();
        story.head = line.substring(2).split(" \\| ", -1);
      } else if (line.startsWith("= ")) {
        story.figure(line.substring(2).split(" \\| ", -1));
      } else if (!line.isBlank()) {
        story.sentences.add(new Span(story.text.length(), story.text.length() + line.length()));
        story.text.append(line).append('\n');
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

  private void figure(String[] row) {
    Span sentence = sentences.getLast();
    int start = text.indexOf(row[0], sentence.start());
    String party = row[5].equals("-") ? "" : row[5];
    Optional<String> statement = Optional.empty();
    if (!party.isEmpty()) {
      statement = Optional.of("s" + statements.size());
      statements.add(statement(statement.get(), sentence, actor(party), option(row, "via")));
    }
    double number = Double.parseDouble(row[1]);
    quantities.add(
        new Quantity(
            new Span(start, start + row[0].length()),
            OptionalDouble.of(number),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            modifier(option(row, "modifier").orElse("=")),
            Optional.of(row[2]).filter(u -> !u.equals("-")),
            Optional.of(row[3]).filter(u -> !u.equals("-")),
            option(row, "part").map(this::indexOf).orElse(OptionalInt.empty()),
            Optional.empty(),
            Quantity.Event.valueOf(row[4].toUpperCase(java.util.Locale.ROOT)),
            statement,
            option(row, "asOf")));
  }

  private Statement statement(String id, Span sentence, String actor, Optional<String> via) {
    return new Statement(
        id,
        Statement.Kind.INDIRECT,
        Optional.of(new Statement.Source(List.of(sentence), Optional.of(actor))),
        Optional.empty(),
        new Statement.Marked(List.of(sentence)),
        Statement.Stance.ASSERTS,
        Statement.Certainty.CERTAIN,
        via.map(this::actor).stream().toList(),
        Optional.empty(),
        Optional.empty());
  }

  private String actor(String name) {
    Actor actor =
        actors.computeIfAbsent(
            name, n -> new Actor("a" + actors.size(), n, Actor.Type.UNKNOWN, Optional.empty()));
    var member = new Party.Member(head[0], actor.id());
    List<Party.Member> known = members.computeIfAbsent(name, n -> new ArrayList<>());
    if (!known.contains(member)) {
      known.add(member);
    }
    return actor.id();
  }

  private OptionalInt indexOf(String words) {
    for (int i = quantities.size() - 1; i >= 0; i--) {
      if (quantities.get(i).span().of(text.toString()).equals(words)) {
        return OptionalInt.of(i);
      }
    }
    throw new IllegalArgumentException("no figure with these words: " + words);
  }

  private static Optional<String> option(String[] row, String name) {
    return Stream.of(row)
        .filter(cell -> cell.startsWith(name + ":"))
        .map(cell -> cell.substring(name.length() + 1))
        .findFirst();
  }

  private static Quantity.Modifier modifier(String sign) {
    return Stream.of(Quantity.Modifier.values())
        .filter(m -> m.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  private void finish() {
    if (head.length == 0) {
      return;
    }
    var metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(head[1]),
            Optional.empty(),
            List.of(),
            head.length > 2 ? Moment.parse(head[2]) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var findings =
        new Findings(
            sentences,
            List.copyOf(actors.values()),
            List.of(),
            List.of(),
            quantities,
            List.of(),
            statements);
    reports.add(
        new Report(
            head[0],
            metadata,
            Report.Kind.ARTICLE,
            text.toString(),
            List.of(),
            List.of(),
            findings));
    text.setLength(0);
    sentences.clear();
    quantities.clear();
    statements.clear();
    actors.clear();
  }
}
