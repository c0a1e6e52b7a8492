package org.parallax.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Copy;
import org.parallax.model.Departure;
import org.parallax.model.Ledger;
import org.parallax.model.Occurrence;
import org.parallax.model.Position;
import org.parallax.model.Quote;
import org.parallax.model.Recapture;
import org.parallax.model.Story;

/**
 * The findings of a story for a terminal, a section for each kind: the foremost rows, each with the
 * numbers of its reports. For one summary.
 *
 * @param index of the story
 * @param page what is written to
 */
record StorySections(Story story, StoryIndex index, TextColumn page) {

  private static final int MOST_ROWS = 8;
  private static final int MOST_VARIANTS = 4;

  /** Writes all that have something to show, what a reader asks first before the rest. */
  void write() {
    page.section("Brief", story.brief(), story.brief().size(), s -> item(s.text(), s.cites()));
    page.section("Claims in several reports", claims(), MOST_ROWS, this::claim);
    page.section("Figures", ledgers(), MOST_ROWS, this::ledger);
    agreed();
    page.section("Who denies, doubts or will not say", refusals(), MOST_ROWS, this::position);
    page.section("Quotes in variants", quotes(), MOST_ROWS, this::quote);
    page.section("Changed on the way", story.departures(), MOST_ROWS, this::departure);
    timeline();
    page.section("Who has whose words", story.copies(), MOST_ROWS, this::copy);
    page.section("What became of a page", story.captures(), MOST_ROWS, this::capture);
  }

  private void item(String words, List<Citation> places) {
    page.item(words + " " + index.marks(places));
  }

  private void note(String words, List<Citation> places) {
    page.note(words + " " + index.marks(places));
  }

  private List<Claim> claims() {
    return story.claims().stream()
        .filter(c -> index.places(c).stream().map(Citation::report).distinct().count() > 1)
        .toList();
  }

  private void claim(Claim claim) {
    item(claim.text(), index.places(claim));
    String origins = claim.origins().stream().map(index::name).collect(Collectors.joining(", "));
    page.note(claim.agreement().label() + (origins.isEmpty() ? "" : "; goes back to " + origins));
  }

  private List<Ledger> ledgers() {
    return story.figures().stream().filter(l -> l.conflict() != Ledger.Conflict.NONE).toList();
  }

  private void ledger(Ledger ledger) {
    String estimate = ledger.estimate().map(e -> "; " + StoryIndex.estimate(e)).orElse("");
    page.item(
        StoryIndex.subject(ledger) + ": " + StoryIndex.conflict(ledger.conflict()) + estimate);
    ledger.entries().forEach(this::entry);
  }

  private void agreed() {
    var figures = new AgreedFigures(story, index);
    page.section(
        "Figures on which nobody differs",
        figures.foremost(MOST_ROWS),
        MOST_ROWS,
        l -> {
          page.item(StoryIndex.subject(l));
          figures.numbers(l).forEach(n -> note(n.words(), n.places()));
        });
  }

  private void entry(Ledger.Entry entry) {
    String day =
        entry
            .asOf()
            .map(d -> ", as of " + d)
            .or(() -> entry.saidOn().map(d -> ", said " + d))
            .orElse("");
    note(
        StoryIndex.figure(entry)
            + "  "
            + entry.party().map(index::name).orElse("")
            + day
            + (entry.status() == Ledger.Status.CURRENT ? "" : ", " + entry.status().label())
            + entry.partOf().flatMap(this::whole).map(w -> ", of " + w).orElse(""),
        entry.places());
  }

  private Optional<String> whole(Ledger.Part part) {
    return story.figures().stream()
        .filter(l -> l.id().equals(part.ledger()) && part.entry() < l.entries().size())
        .map(l -> StoryIndex.figure(l.entries().get(part.entry())) + " " + StoryIndex.subject(l))
        .findFirst();
  }

  private List<Position> refusals() {
    return story.positions().stream()
        .filter(p -> p.moves().stream().anyMatch(StorySections::isRefusal))
        .toList();
  }

  private static boolean isRefusal(Position.Move move) {
    return switch (move.stance()) {
      case DENIES, NEITHER, DOUBTS -> true;
      case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
    };
  }

  private void position(Position position) {
    page.item(index.name(position.party()) + ", on: " + index.topic(position));
    for (List<Position.Move> step : StoryIndex.steps(position)) {
      Position.Move move = step.getFirst();
      note(
          move.on().orElse("undated")
              + "  "
              + move.stance().label()
              + ": "
              + index.words(move.place()),
          step.stream().map(Position.Move::place).toList());
    }
  }

  private List<Quote> quotes() {
    return story.quotes().stream().filter(q -> q.variants().size() > 1).toList();
  }

  private void quote(Quote quote) {
    page.item(quote.speaker().map(s -> index.name(s) + ": ").orElse("") + quote.text());
    quote.variants().stream()
        .limit(MOST_VARIANTS)
        .forEach(v -> note(StoryIndex.kind(v) + ": " + v.text(), v.places()));
  }

  private void departure(Departure departure) {
    page.item(
        index.words(departure.to())
            + " "
            + index.marks(List.of(departure.to()))
            + ", "
            + departure.what().label()
            + " changed; the words relayed:");
    note(index.words(departure.from()), List.of(departure.from()));
  }

  /** What is left out is not the last but the least. */
  private void timeline() {
    List<Occurrence> told = Chronology.told(story);
    List<Occurrence> foremost = Chronology.foremost(told, MOST_ROWS);
    page.section("When it happened", foremost, MOST_ROWS, this::occurrence);
    Chronology.whyNone(story)
        .ifPresent(
            why -> {
              page.heading("When it happened");
              page.item(why);
            });
    page.more(told.size() - foremost.size());
  }

  private void occurrence(Occurrence occurrence) {
    item(occurrence.on() + "  " + occurrence.text(), occurrence.places());
    if (!occurrence.datings().isEmpty()) {
      page.note(
          occurrence.datings().stream()
              .map(d -> d.on() + " " + index.marks(d.places()))
              .collect(Collectors.joining(", ", "the reports differ: ", "")));
    }
  }

  private void copy(Copy copy) {
    String way =
        switch (copy.direction()) {
          case KNOWN -> " took from ";
          case LIKELY -> " probably took from ";
          case UNKNOWN -> " shares with ";
        };
    page.item(
        "["
            + index.number(copy.to())
            + "]"
            + way
            + "["
            + index.number(copy.from())
            + "] "
            + Math.round(copy.share() * 100)
            + " % of its words, "
            + StoryIndex.count(copy.passages().size(), "passage")
            + " ("
            + copy.basis()
            + ")");
  }

  private void capture(Recapture capture) {
    var states = new PageStates(index);
    page.item(states.label(capture) + ": " + PageStates.counts(capture));
    page.rows(PageStates.changed(capture), MOST_ROWS, post -> post(states, capture, post));
  }

  private void post(PageStates states, Recapture capture, Recapture.PostState post) {
    page.note(post.state().label() + ": " + states.name(capture, post));
    post.changes().stream()
        .limit(MOST_VARIANTS)
        .forEach(c -> page.note("  " + states.words(capture, c)));
  }
}
