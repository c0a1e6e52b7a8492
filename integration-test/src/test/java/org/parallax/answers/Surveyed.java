package org.parallax.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Story;

/** A story with its words and names at hand. */
final class Surveyed {

  /** Characters around a place that still speak of it. */
  static final int REACH = 120;

  /** A source that stands farther off is no part of the statement's surroundings. */
  private static final int FAR = 300;

  private final Story story;
  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, List<String>> names = new TreeMap<>();
  private final Map<String, Map<String, Said>> said = new TreeMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  Surveyed(Story story) {
    this.story = story;
    story.parties().forEach(p -> names.put(p.id(), called(p)));
    story.claims().forEach(c -> claims.put(c.id(), c));
    for (Report report : story.reports()) {
      reports.put(report.id(), report);
      said.put(report.id(), statements(report));
    }
  }

  Story story() {
    return story;
  }

  Claim claim(String id) {
    return Optional.ofNullable(claims.get(id)).orElseThrow();
  }

  String text(String report) {
    return report(report).text();
  }

  Report report(String id) {
    return Optional.ofNullable(reports.get(id)).orElseThrow();
  }

  List<Said> said() {
    return said.values().stream().flatMap(m -> m.values().stream()).toList();
  }

  Said said(String report, String statement) {
    return Optional.ofNullable(said.getOrDefault(report, Map.of()).get(statement)).orElseThrow();
  }

  String words(Citation at) {
    return words(at, 0);
  }

  /** The words of a place with {@code reach} characters on both sides. */
  String words(Citation at, int reach) {
    String text = text(at.report());
    return text.substring(
        Math.max(0, at.span().start() - reach), Math.min(text.length(), at.span().end() + reach));
  }

  /** Whether the place lies on the wording of the row, or within reach of it. */
  boolean at(Citation place, Row row, String field, int reach) {
    Matcher matcher = row.matcher(field, text(place.report()));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()
          && matcher.start() - reach < place.span().end()
          && place.span().start() < matcher.end() + reach) {
        return true;
      }
    }
    return false;
  }

  /** How a party is called; an outlet that is no party has its name for an id. */
  List<String> names(String party) {
    return names.getOrDefault(party, List.of(party));
  }

  /** Whether the party fits, or who speaks at one of the places. */
  boolean isParty(Row row, String field, Optional<String> party, List<Citation> places) {
    return (party.isPresent() && row.fitsAny(field, names(party.get())))
        || places.stream().anyMatch(p -> row.fitsAny(field, voice(p, party)));
  }

  /** Source and relays at a place; nobody where the source is known to be another party. */
  List<String> voice(Citation place, Optional<String> party) {
    return innermost(place)
        .filter(s -> party.isEmpty() || s.parties().isEmpty() || s.parties().contains(party.get()))
        .map(Said::voices)
        .orElse(List.of());
  }

  private Optional<Said> innermost(Citation place) {
    return said.getOrDefault(place.report(), Map.of()).values().stream()
        .filter(s -> s.whole().span().overlaps(place.span()))
        .min(
            Comparator.comparing((Said s) -> !s.content().span().contains(place.span()))
                .thenComparing(s -> !s.content().span().overlaps(place.span()))
                .thenComparingInt(s -> s.content().span().length()));
  }

  private Map<String, Said> statements(Report report) {
    Map<String, List<String>> actors = new HashMap<>();
    report.findings().actors().forEach(a -> actors.put(a.id(), called(report, a.id(), a.name())));
    Map<String, Said> found = new TreeMap<>();
    for (Statement s : report.findings().statements()) {
      List<Span> source = s.source().map(Statement.Source::spans).orElse(List.of());
      List<String> voice = new ArrayList<>();
      if (!source.isEmpty()) {
        voice.add(words(report, source));
      }
      List<String> own =
          s.source()
              .flatMap(Statement.Source::actor)
              .map(a -> actors.getOrDefault(a, List.of()))
              .orElse(List.copyOf(voice));
      own.stream().filter(n -> !voice.contains(n)).forEach(voice::add);
      Span content = around(s.content().spans());
      List<Span> all = new ArrayList<>(s.content().spans());
      all.addAll(source);
      s.cue().ifPresent(c -> all.addAll(c.spans()));
      Span whole = around(all);
      found.put(
          s.id(),
          new Said(
              new Citation(report.id(), content),
              new Citation(report.id(), whole.length() <= content.length() + FAR ? whole : content),
              words(report, s.content().spans()),
              voice,
              s.via().stream().flatMap(v -> actors.getOrDefault(v, List.of()).stream()).toList(),
              partiesCalled(own),
              s.stance()));
    }
    return found;
  }

  private Set<String> partiesCalled(List<String> own) {
    return names.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(own::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> called(Report report, String actor, String name) {
    Set<String> called = new LinkedHashSet<>(List.of(name));
    for (Party party : story.parties()) {
      if (party.members().contains(new Party.Member(report.id(), actor))
          || called(party).contains(name)) {
        called.addAll(called(party));
      }
    }
    return List.copyOf(called);
  }

  private static List<String> called(Party party) {
    return Stream.concat(Stream.of(party.name()), party.aliases().stream()).toList();
  }

  private static Span around(List<Span> spans) {
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElseThrow(),
        spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  private static String words(Report report, List<Span> spans) {
    return spans.stream().map(report::words).collect(Collectors.joining(" "));
  }
}
