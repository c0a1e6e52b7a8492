package org.parallax.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.WordList;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Estimate;
import org.parallax.model.Ledger;
import org.parallax.model.Party;
import org.parallax.model.Position;
import org.parallax.model.Quantity;
import org.parallax.model.Quote;
import org.parallax.model.Report;
import org.parallax.model.Statement;
import org.parallax.model.Story;
import org.parallax.model.StoryChange;

/** Looks up what the parts of a story refer to, in the words that are shown. Immutable. */
final class StoryIndex {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** More digits of a fraction than these say nothing to a reader. */
  private static final int DECIMALS = 3;

  /** Units of measure with the words for several. */
  private static final Map<String, String> MEASURES =
      WordList.lines(StoryIndex.class, "measures.txt").stream()
          .map(line -> line.split("; *", 2))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  StoryIndex(Story story) {
    for (Report report : story.reports()) {
      reports.put(report.id(), report);
      numbers.put(report.id(), numbers.size() + 1);
    }
    story.parties().forEach(p -> parties.put(p.id(), p));
    story.claims().forEach(c -> claims.put(c.id(), c));
  }

  /** The number under which a report is shown, from 1. */
  int number(String report) {
    return numbers.getOrDefault(report, 0);
  }

  Optional<Report> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  /** What to call a report: its outlet and title, as far as they are known. */
  static String label(Report report) {
    String outlet = report.metadata().outlet().map(o -> o + ": ").orElse("");
    return outlet + report.metadata().title().orElse(report.id());
  }

  /** What readers must know of a report besides: that a part is missing, and whom it credits. */
  static List<String> notes(Report report) {
    List<String> notes = new ArrayList<>();
    report.metadata().incomplete().ifPresent(why -> notes.add("incomplete: " + why));
    if (!report.metadata().credits().isEmpty()) {
      notes.add("credits: " + String.join(", ", report.metadata().credits()));
    }
    return notes;
  }

  /** The name of a party by its id; an outlet that is known only by its report is that report. */
  String name(String id) {
    Party party = parties.get(id);
    String name = party == null ? id : party.name();
    Integer number = numbers.get(name);
    return number == null ? name : "report " + number;
  }

  Optional<Claim> claim(Optional<String> id) {
    return id.map(claims::get);
  }

  /**
   * The moves of a position with those of one day and stance together, as when a report and its
   * copies tell of one move.
   */
  static List<List<Position.Move>> steps(Position position) {
    Map<String, List<Position.Move>> steps = new java.util.LinkedHashMap<>();
    for (Position.Move move : position.moves()) {
      steps
          .computeIfAbsent(
              move.on().orElse("undated") + " " + move.stance(), k -> new java.util.ArrayList<>())
          .add(move);
    }
    return List.copyOf(steps.values());
  }

  /** What a position is about. */
  String topic(Position position) {
    return claim(position.claim()).map(Claim::text).or(position::topic).orElse("");
  }

  /** The exact words of a place, white space folded. */
  String words(Citation at) {
    return report(at.report())
        .map(r -> r.words(at.span()).replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** The places where the content of a claim's statements and the writers' sentences stand. */
  List<Citation> places(Claim claim) {
    return java.util.stream.Stream.concat(
            claim.statements().stream()
                .flatMap(
                    s ->
                        statement(s.report(), s.statement()).stream()
                            .map(
                                found ->
                                    new Citation(s.report(), found.content().spans().getFirst()))),
            claim.places().stream())
        .sorted(
            java.util.Comparator.comparingInt((Citation c) -> number(c.report()))
                .thenComparing(Citation::span))
        .toList();
  }

  /** The reports in which the places stand: [1,3]. */
  String marks(List<Citation> places) {
    return places.stream()
        .map(c -> number(c.report()))
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "[", "]"));
  }

  Optional<Statement> statement(String report, String id) {
    return report(report).stream()
        .flatMap(r -> r.findings().statements().stream())
        .filter(s -> s.id().equals(id))
        .findFirst();
  }

  /** A figure as a reader writes it: "about 12,000", "more than 50", "4 to 6". */
  static String figure(Ledger.Entry entry) {
    return figure(StoryChange.Figure.of(entry));
  }

  /** The same of a figure that changed. */
  static String figure(StoryChange.Figure figure) {
    if (figure.value().isEmpty() && (figure.low().isEmpty() || figure.high().isEmpty())) {
      return range(figure); // which says itself on which side it is open
    }
    String number =
        figure.value().isPresent() ? number(figure.value().getAsDouble()) : range(figure);
    return switch (figure.modifier()) {
      case EQUAL -> number;
      case ABOUT -> "about " + number;
      case MORE -> "more than " + number;
      case AT_LEAST -> "at least " + number;
      case LESS -> "less than " + number;
      case AT_MOST -> "at most " + number;
    };
  }

  /** What is counted, with its change where the figure is one. */
  static String subject(Ledger ledger) {
    String counted = ledger.subject().isEmpty() ? ledger.unit().orElse("figure") : ledger.subject();
    String subject = counted + measure(ledger).map(m -> ", in " + m).orElse("");
    return ledger
        .change()
        .map(c -> subject + (c == Quantity.Change.INCREASE ? " (increase)" : " (decrease)"))
        .orElse(subject);
  }

  /** The unit of measure or money of the numbers, which the subject does not tell. */
  private static Optional<String> measure(Ledger ledger) {
    return ledger
        .unit()
        .filter(u -> MEASURES.containsKey(u) || CURRENCY.matcher(u).matches())
        .map(u -> MEASURES.getOrDefault(u, u));
  }

  /** How the figures of a ledger stand to each other. */
  static String conflict(Ledger.Conflict conflict) {
    return switch (conflict) {
      case NONE -> "agreed";
      case RIVAL -> "parties differ";
      case REVISED -> "revised";
    };
  }

  /** A number of things: "1 report", "3 reports". */
  static String count(long n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  private static String range(StoryChange.Figure figure) {
    if (figure.low().isPresent() && figure.high().isPresent()) {
      return number(figure.low().getAsDouble()) + " to " + number(figure.high().getAsDouble());
    }
    return figure.low().isPresent()
        ? number(figure.low().getAsDouble()) + " or more"
        : number(figure.high().orElse(0)) + " or less";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(java.util.Locale.ROOT, "%,d", (long) value)
        : BigDecimal.valueOf(value)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
  }

  /** How a wording of a quotation departs: "cut, loses a negation". */
  static String kind(Quote.Variant variant) {
    boolean quoted = variant.kind() == Quote.Kind.PARAPHRASE && !variant.unmarked();
    StringBuilder kind = new StringBuilder(variant.kind().label());
    kind.append(quoted ? " in quotation marks" : "");
    variant.lost().forEach(l -> kind.append(", loses a ").append(l.label()));
    return kind.toString();
  }

  /** What a ledger comes to, with the rule: "12 to 15 (range)". */
  static String estimate(Estimate estimate) {
    OptionalDouble low = estimate.low();
    OptionalDouble high = estimate.high();
    String range =
        low.equals(high) || high.isEmpty()
            ? number(low.orElse(0)) + (high.isEmpty() ? " or more" : "")
            : number(low.orElse(0)) + " to " + number(high.getAsDouble());
    String best = estimate.best().isPresent() ? number(estimate.best().getAsDouble()) : range;
    return best + " (" + estimate.rule().label() + ")";
  }
}
