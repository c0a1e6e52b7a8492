package org.parallax.scale;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.parallax.model.Actor;
import org.parallax.model.Findings;
import org.parallax.model.Mention;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Timex;
import org.parallax.model.Toponym;

/**
 * As many invented reports of one event as are wanted, of 300 to 600 words each, with their
 * findings, so that comparing them can be measured without reading them. A third reprints
 * paragraphs of agency texts. The same number gives the same reports.
 */
final class InventedReports {

  private static final LocalDateTime START = LocalDateTime.of(2031, 4, 1, 6, 0);
  private static final int HOURS = 120;
  private static final int AGENCY_LINES = 24;

  private InventedReports() {}

  static List<Report> of(int count) {
    Random random = new Random(20310401L + count);
    InventedEvent event = new InventedEvent(count);
    List<List<Line>> agency = new ArrayList<>();
    for (int hour = 0; hour < HOURS; hour++) {
      agency.add(lines(event, random, hour, AGENCY_LINES));
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int hour = i * HOURS / count;
      List<Line> lines = lines(event, random, hour, 18 + random.nextInt(17));
      if (random.nextInt(3) == 0) {
        List<Line> reprinted = agency.get(Math.max(0, hour - random.nextInt(4)));
        int from = random.nextInt(AGENCY_LINES / 2);
        int most = Math.min(lines.size(), reprinted.size() - from);
        int to = from + Math.min(most, 3 + random.nextInt(12));
        for (int k = from; k < to; k++) {
          lines.set(k - from, reprinted.get(k));
        }
      }
      reports.add(report("r" + i, event, random, hour, lines));
    }
    return reports;
  }

  private static List<Line> lines(InventedEvent event, Random random, int hour, int count) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(event.line(random, hour));
    }
    return lines;
  }

  private static Report report(
      String id, InventedEvent event, Random random, int hour, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (Line line : lines) {
      sentences.add(new Span(text.length(), text.length() + line.text().length()));
      text.append(line.text()).append(sentences.size() % 3 == 0 ? "\n" : " ");
    }
    Metadata metadata =
        new Metadata(
            Optional.of("https://news.example/" + id),
            Optional.of(Vocabulary.name(6000 + random.nextInt(200)) + " Times"),
            Optional.of(event.title(random)),
            List.of(),
            Optional.of(Moment.of(START.plusMinutes(60L * hour + random.nextInt(60)))),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"));
    return new Report(
        id,
        metadata,
        Report.Kind.ARTICLE,
        text.toString(),
        List.of(),
        List.of(),
        findings(lines, sentences));
  }

  private static Findings findings(List<Line> lines, List<Span> sentences) {
    Map<Line.Source, Actor> actors = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    List<Timex> times = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<Toponym> places = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = sentences.get(i).start();
      line.said()
          .ifPresent(
              said -> {
                Actor actor =
                    actors.computeIfAbsent(said.source(), s -> actor("a" + (actors.size() + 1), s));
                mentions.add(mention(shifted(said.name(), at), actor));
                statements.add(statement("s" + (statements.size() + 1), said, actor, at));
              });
      Optional<String> statement = line.said().map(s -> "s" + statements.size());
      line.count().ifPresent(count -> quantities.add(quantity(count, statement, at)));
      line.day()
          .ifPresent(d -> times.add(Timex.of(shifted(d.span(), at), Timex.Type.DATE, d.value())));
      line.place().ifPresent(place -> places.add(toponym(place, at)));
    }
    return new Findings(
        sentences, List.copyOf(actors.values()), mentions, times, quantities, places, statements);
  }

  private static Actor actor(String id, Line.Source source) {
    return new Actor(id, source.name(), source.type(), Optional.empty());
  }

  private static Mention mention(Span at, Actor actor) {
    boolean person = actor.type() == Actor.Type.PERSON;
    Mention.Type type = person ? Mention.Type.PERSON : Mention.Type.ORGANISATION;
    return new Mention(at, type, Optional.of(actor.id()));
  }

  private static Statement statement(String id, Line.Said said, Actor actor, int at) {
    return new Statement(
        id,
        said.kind(),
        Optional.of(
            new Statement.Source(List.of(shifted(said.name(), at)), Optional.of(actor.id()))),
        Optional.of(new Statement.Marked(List.of(shifted(said.cue(), at)))),
        new Statement.Marked(said.content().stream().map(s -> shifted(s, at)).toList()),
        said.stance(),
        Statement.Certainty.UNSPECIFIED,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Quantity quantity(Line.Count count, Optional<String> statement, int at) {
    return new Quantity(
        shifted(count.span(), at),
        OptionalDouble.of(count.value()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Quantity.Modifier.EQUAL,
        Optional.of(count.unit()),
        Optional.of(count.subject()),
        OptionalInt.empty(),
        Optional.empty(),
        count.event(),
        statement,
        Optional.empty());
  }

  private static Toponym toponym(Line.Marked place, int at) {
    return new Toponym(
        shifted(place.span(), at),
        place.value(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
