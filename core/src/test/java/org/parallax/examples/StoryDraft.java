package org.parallax.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Party;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Timex;
import org.parallax.parties.Parties;

/**
 * Reports with findings, written line by line. Who has one name in several reports is one party,
 * whose id is the name.
 */
public final class StoryDraft {

  private final List<Report> reports = new ArrayList<>();
  private final Map<String, List<Party.Member>> members = new LinkedHashMap<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();

  private String id = "";
  private Metadata metadata = Metadata.unknown();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Timex> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  /** Reads "spokesman > body": who speaks for whom. */
  public void link(String line) {
    String[] link = line.split(" > ", -1);
    bodies.put(link[0], link[1]);
  }

  /** Ends the report before and begins another. */
  public void open(String report, Metadata told) {
    close();
    id = report;
    metadata = told;
  }

  /** The text of the open report. */
  public StringBuilder text() {
    return text;
  }

  /** The sentences of the open report. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The times of the open report. */
  public List<Timex> times() {
    return times;
  }

  /** The figures of the open report. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** The statements of the open report. */
  public List<Statement> statements() {
    return statements;
  }

  /** The id in the open report of who has that name. */
  public String actor(String name) {
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

  /** All reports; the last one is ended. */
  public List<Report> reports() {
    close();
    return List.copyOf(reports);
  }

  /** Who speaks in them. */
  public Parties parties() {
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

  private void close() {
    if (id.isEmpty()) {
      return;
    }
    var findings =
        new Findings(
            sentences,
            List.copyOf(actors.values()),
            List.of(),
            times,
            quantities,
            List.of(),
            statements);
    reports.add(
        new Report(
            id, metadata, Report.Kind.ARTICLE, text.toString(), List.of(), List.of(), findings));
    id = "";
    text.setLength(0);
    sentences.clear();
    times.clear();
    quantities.clear();
    statements.clear();
    actors.clear();
  }
}
