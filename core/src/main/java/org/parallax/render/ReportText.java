package org.parallax.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.parallax.model.Discarded;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Story;

/**
 * Writes a report's text cut into pieces at every bound of a finding, so that overlapping findings
 * can be marked and any place can be linked to. For one report.
 */
final class ReportText {

  private final Report report;
  private final String id;
  private final Map<Integer, List<String>> opens = new TreeMap<>();
  private final Map<Integer, List<String>> closes = new TreeMap<>();
  private final Map<Integer, List<Span>> places = new TreeMap<>();
  private final Set<Integer> bounds = new TreeSet<>();

  ReportText(Report report, StoryIndex index, Story story) {
    this.report = report;
    this.id = "r" + index.number(report.id());
    bounds.add(0);
    bounds.add(report.text().length());
    for (Discarded discarded : report.discarded()) {
      mark(discarded.span(), "off");
    }
    for (Post post : report.posts()) {
      post.heading().ifPresent(h -> mark(h, "post"));
      cut(post.span());
    }
    var findings = report.findings();
    findings.times().forEach(t -> mark(t.span(), "time"));
    findings.places().forEach(p -> mark(p.span(), "place"));
    findings.quantities().forEach(q -> mark(q.span(), "figure-words"));
    for (var statement : findings.statements()) {
      statement.content().spans().forEach(s -> mark(s, "said"));
      statement.source().ifPresent(s -> s.spans().forEach(this::cut));
      statement.cue().ifPresent(s -> s.spans().forEach(this::cut));
    }
    for (Span place : Places.of(story, report.id())) {
      cut(place);
      places.computeIfAbsent(place.start(), k -> new ArrayList<>()).add(place);
    }
  }

  void write(Element parent) {
    Element article = parent.appendElement("article").id(id);
    article.appendElement("h3").text(id.substring(1) + ". " + StoryIndex.label(report));
    Element line = article.appendElement("p").addClass("soft");
    List<String> facts = new ArrayList<>();
    facts.add(report.kind().label());
    if (!report.metadata().authors().isEmpty()) {
      facts.add("by " + String.join(", ", report.metadata().authors()));
    }
    report.metadata().published().ifPresent(p -> facts.add(p.toString()));
    facts.addAll(StoryIndex.notes(report));
    line.appendText(String.join(" · ", facts));
    report.metadata().url().filter(ReportText::isWebAddress).ifPresent(u -> link(line, u));
    pieces(article.appendElement("div").addClass("text"));
  }

  private static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static void link(Element line, String url) {
    line.appendText(" · ");
    line.appendElement("a")
        .attr("href", url)
        .attr("rel", "noopener noreferrer nofollow")
        .text("the page");
  }

  private void pieces(Element text) {
    List<Integer> at = List.copyOf(bounds);
    List<String> open = new ArrayList<>();
    for (int i = 0; i + 1 < at.size(); i++) {
      int start = at.get(i);
      closes.getOrDefault(start, List.of()).forEach(open::remove);
      open.addAll(opens.getOrDefault(start, List.of()));
      // An anchor of its own for each place: links lead there even where scripts do not run.
      for (Span place : places.getOrDefault(start, List.of())) {
        text.appendElement("a").id(id + "." + place.start() + "." + place.end());
      }
      if (at.get(i + 1) > start) {
        Element piece = text.appendElement("span").attr("data-at", String.valueOf(start));
        new TreeSet<>(open).forEach(piece::addClass);
        piece.appendChild(new TextNode(report.text().substring(start, at.get(i + 1))));
      }
    }
  }

  private void mark(Span span, String kind) {
    cut(span);
    // A list, not a set: two findings of one kind may overlap, and each is closed once.
    opens.computeIfAbsent(span.start(), k -> new ArrayList<>()).add(kind);
    closes.computeIfAbsent(span.end(), k -> new ArrayList<>()).add(kind);
  }

  private void cut(Span span) {
    bounds.add(span.start());
    bounds.add(span.end());
  }
}
