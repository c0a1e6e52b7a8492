package org.parallax.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.parallax.model.BriefSentence;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Copy;
import org.parallax.model.Ledger;
import org.parallax.model.Occurrence;
import org.parallax.model.Party;
import org.parallax.model.PlaceOnMap;
import org.parallax.model.Position;
import org.parallax.model.Quote;
import org.parallax.model.Recapture;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Story;

/** Writes the parts of a story, each row with links to its exact words. For one page. */
final class StorySections {

  private static final int MOST_CITES = 24;

  private final Story story;
  private final StoryIndex index;
  private final Element body;

  StorySections(Story story, StoryIndex index, Element body) {
    this.story = story;
    this.index = index;
    this.body = body;
  }

  void write() {
    header();
    brief();
    claims("disputed", "Disputed", true);
    figures();
    positions();
    quotes();
    claims("claims", "What several reports say", false);
    copies();
    departures();
    states();
    timeline();
    parties();
    places();
    unreadable();
  }

  private void header() {
    Element header = body.appendElement("header");
    header.appendElement("h1").text(story.title());
    String days =
        story.from().isEmpty()
            ? "undated"
            : story.from().equals(story.to())
                ? story.from().get()
                : story.from().get() + " to " + story.to().orElse("");
    header
        .appendElement("p")
        .addClass("soft")
        .text(
            story.reports().size()
                + " reports, "
                + days
                + ". Numbers link to the exact words. Parallax shows agreement and disagreement; it"
                + " judges nobody.");
    Element list = header.appendElement("nav").attr("aria-label", "Parts").appendElement("ul");
    for (String part :
        List.of(
            "brief",
            "disputed",
            "figures",
            "positions",
            "quotes",
            "claims",
            "copies",
            "timeline",
            "parties",
            "map",
            "reports")) {
      list.appendElement("li").appendElement("a").attr("href", "#" + part).text(part);
    }
  }

  private void brief() {
    Element section = HtmlPage.section(body, "brief", "Brief");
    Element list = section.appendElement("ol").addClass("brief");
    for (BriefSentence sentence : story.brief()) {
      Element item = list.appendElement("li");
      item.appendText(sentence.text());
      cites(item, sentence.cites());
    }
    none(section, story.brief().isEmpty());
  }

  private void claims(String id, String heading, boolean disputed) {
    Element section = HtmlPage.section(body, id, heading);
    Element list = section.appendElement("ul").addClass("list");
    int shown = 0;
    for (Claim claim : story.claims()) {
      List<Citation> places = index.places(claim);
      boolean several = places.stream().map(Citation::report).distinct().count() > 1;
      boolean isDisputed = claim.agreement() == Claim.Agreement.DISPUTED;
      if (disputed ? isDisputed : several && !isDisputed) {
        shown++;
        claim(list.appendElement("li").id(claim.id()), claim, places);
      }
    }
    none(section, shown == 0);
  }

  private void claim(Element item, Claim claim, List<Citation> places) {
    item.appendText(claim.text() + " ");
    tag(item, claim.agreement().label());
    if (!claim.origins().isEmpty()) {
      item.appendElement("span")
          .addClass("soft")
          .text(
              " goes back to "
                  + claim.origins().stream().map(index::name).collect(Collectors.joining(", ")));
    }
    cites(item, places);
    for (String other : claim.against()) {
      index
          .claim(java.util.Optional.of(other))
          .ifPresent(
              c -> {
                Element against = item.appendElement("div").addClass("soft");
                against.appendText("against: ");
                against.appendElement("a").attr("href", "#" + c.id()).text(c.text());
              });
    }
  }

  private void figures() {
    Element section = HtmlPage.section(body, "figures", "Figures");
    int shown = 0;
    for (Ledger ledger : story.figures()) {
      if (ledger.entries().size() > 1 || ledger.conflict() != Ledger.Conflict.NONE) {
        shown++;
        Element heading = section.appendElement("h3").id(ledger.id());
        heading.appendText(StoryIndex.subject(ledger) + " ");
        tag(heading, ledger.conflict().label());
        Element table = table(section, "party", "figure", "as of or said on", "status", "words");
        ledger.entries().forEach(e -> entry(table, e));
      }
    }
    none(section, shown == 0);
  }

  private void entry(Element table, Ledger.Entry entry) {
    Element row = table.appendElement("tr");
    row.appendElement("td").text(entry.party().map(index::name).orElse(""));
    row.appendElement("td").addClass("figure").text(StoryIndex.figure(entry));
    row.appendElement("td").text(entry.asOf().or(entry::saidOn).orElse(""));
    tag(row.appendElement("td"), entry.status().label());
    Element words = row.appendElement("td");
    words.appendText("“" + index.words(entry.places().getFirst()) + "”");
    cites(words, entry.places());
  }

  private void positions() {
    Element section = HtmlPage.section(body, "positions", "Positions");
    Element table = table(section, "party", "about", "when and how");
    int shown = 0;
    for (Position position : story.positions()) {
      boolean wide =
          index.claim(position.claim()).filter(c -> c.outlets() > 1).isPresent()
              || position.moves().stream().anyMatch(m -> m.stance() != Statement.Stance.ASSERTS);
      if (wide) {
        shown++;
        Element row = table.appendElement("tr");
        row.appendElement("td").text(index.name(position.party()));
        row.appendElement("td").text(index.topic(position));
        Element moves = row.appendElement("td");
        for (List<Position.Move> step : StoryIndex.steps(position)) {
          Element line = moves.appendElement("div");
          line.appendText(step.getFirst().on().orElse("undated") + " ");
          tag(line, step.getFirst().stance().label());
          cites(line, step.stream().map(Position.Move::place).toList());
        }
      }
    }
    none(section, shown == 0);
  }

  private void quotes() {
    Element section = HtmlPage.section(body, "quotes", "Quotes and their variants");
    int shown = 0;
    for (Quote quote : story.quotes()) {
      long places = quote.variants().stream().mapToLong(v -> v.places().size()).sum();
      if (places > 1) {
        shown++;
        section
            .appendElement("h3")
            .id(quote.id())
            .text(quote.speaker().map(index::name).orElse("Speaker unknown"));
        Element list = section.appendElement("ul").addClass("list");
        for (Quote.Variant variant : quote.variants()) {
          Element item = list.appendElement("li");
          item.appendElement("q").attr("dir", "auto").text(variant.text());
          item.appendText(" ");
          item.appendElement("span").addClass("soft").text(variant.kind().label());
          cites(item, variant.places());
        }
      }
    }
    none(section, shown == 0);
  }

  private void copies() {
    Element section = HtmlPage.section(body, "copies", "Who has whose words");
    Element table = table(section, "report", "shares", "with", "direction", "passages");
    for (Copy copy : story.copies()) {
      Element row = table.appendElement("tr");
      row.appendElement("td").text("report " + index.number(copy.to()));
      row.appendElement("td").text(Math.round(copy.share() * 100) + " % of its words");
      row.appendElement("td").text("report " + index.number(copy.from()));
      Element direction = row.appendElement("td");
      tag(direction, copy.direction().label());
      direction.appendText(" " + copy.basis());
      Element passages = row.appendElement("td");
      cites(
          passages,
          copy.passages().stream()
              .flatMap(
                  p ->
                      java.util.stream.Stream.of(
                          new Citation(copy.from(), p.from()), new Citation(copy.to(), p.to())))
              .toList());
    }
    none(section, story.copies().isEmpty());
  }

  private void departures() {
    if (story.departures().isEmpty()) {
      return;
    }
    Element section = HtmlPage.section(body, "departures", "Lost on the way");
    Element table = table(section, "what changed", "fuller words", "relayed as");
    for (var departure : story.departures()) {
      Element row = table.appendElement("tr");
      row.appendElement("td").text(departure.what().label());
      for (Citation at : List.of(departure.from(), departure.to())) {
        Element words = row.appendElement("td");
        words.appendText("“" + index.words(at) + "”");
        cites(words, List.of(at));
      }
    }
  }

  private void states() {
    if (story.captures().isEmpty()) {
      return;
    }
    Element section = HtmlPage.section(body, "captures", "What became of a page");
    var states = new PageStates(index);
    for (Recapture capture : story.captures()) {
      section.appendElement("h3").text(states.label(capture) + ": " + PageStates.counts(capture));
      Element table = table(section, "post", "state", "before", "after");
      for (Recapture.PostState post : PageStates.changed(capture)) {
        Element row = table.appendElement("tr");
        Element name = row.appendElement("td");
        name.appendText(states.name(capture, post));
        cites(name, states.place(capture, post).stream().toList());
        tag(row.appendElement("td"), post.state().label());
        row.appendElement("td");
        row.appendElement("td");
        for (Recapture.Change change : post.changes()) {
          Element words = table.appendElement("tr");
          words.appendElement("td").attr("colspan", "2");
          side(words.appendElement("td"), PageStates.before(capture, change));
          side(words.appendElement("td"), PageStates.after(capture, change));
        }
      }
    }
  }

  private void side(Element cell, Optional<Citation> place) {
    place.ifPresent(
        at -> {
          cell.appendText("“" + index.words(at) + "”");
          cites(cell, List.of(at));
        });
  }

  private void timeline() {
    Element section = HtmlPage.section(body, "timeline", "Timeline");
    Element table = table(section, "day", "what happened");
    for (Occurrence occurrence : story.timeline()) {
      Element row = table.appendElement("tr");
      row.appendElement("td").text(occurrence.on());
      Element words = row.appendElement("td");
      words.appendText(occurrence.text());
      cites(words, occurrence.places());
    }
    none(section, story.timeline().isEmpty());
  }

  private void parties() {
    Element section = HtmlPage.section(body, "parties", "Parties");
    Element table = table(section, "party", "also", "speaks for");
    for (Party party : story.parties()) {
      Element row = table.appendElement("tr");
      row.appendElement("td").text(party.name());
      row.appendElement("td").text(String.join(", ", party.aliases()));
      row.appendElement("td")
          .text(party.speaksFor().stream().map(index::name).collect(Collectors.joining(", ")));
    }
    none(section, story.parties().isEmpty());
  }

  private void places() {
    Element section = HtmlPage.section(body, "map", "Places");
    Element list = section.appendElement("ul").addClass("list");
    for (PlaceOnMap place : story.places()) {
      Element item = list.appendElement("li");
      item.appendText(place.name());
      if (place.lat().isPresent() && place.lon().isPresent()) {
        item.appendElement("span")
            .addClass("soft")
            .text(" " + place.lat().getAsDouble() + ", " + place.lon().getAsDouble());
      }
      cites(item, place.mentions());
    }
    none(section, story.places().isEmpty());
  }

  private void unreadable() {
    if (story.unreadable().isEmpty()) {
      return;
    }
    Element section = HtmlPage.section(body, "unreadable", "Could not be read");
    Element table = table(section, "input", "why");
    story
        .unreadable()
        .forEach(
            u -> {
              Element row = table.appendElement("tr");
              row.appendElement("td").text(u.input());
              row.appendElement("td").text(u.reason());
            });
  }

  private static Element table(Element section, String... columns) {
    Element table = section.appendElement("div").addClass("scroll").appendElement("table");
    Element row = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      row.appendElement("th").attr("scope", "col").text(column);
    }
    return table.appendElement("tbody");
  }

  private static void tag(Element parent, String label) {
    parent.appendElement("span").addClass("tag").addClass(label).text(label);
  }

  private static void none(Element section, boolean isEmpty) {
    if (isEmpty) {
      section.select("table, ul, ol").remove();
      section.appendElement("p").addClass("soft").text("Nothing found.");
    }
  }

  private void cites(Element parent, List<Citation> places) {
    Element cites = parent.appendElement("span").addClass("cites");
    for (Citation at : places.stream().limit(MOST_CITES).toList()) {
      Span span = at.span();
      int number = index.number(at.report());
      cites
          .appendElement("a")
          .attr("href", "#r" + number + "." + span.start() + "." + span.end())
          .attr("title", index.words(at))
          .text(String.valueOf(number));
    }
    if (places.size() > MOST_CITES) {
      cites.appendText(" and " + (places.size() - MOST_CITES) + " more");
    }
  }
}
