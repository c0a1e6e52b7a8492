package org.parallax.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.model.Ledger;

/**
 * A ledger before it has an id.
 *
 * @param lines one per party and figure, oldest first
 * @param entries the status of each line
 * @param conflict how they stand to each other
 */
record Draft(List<Line> lines, List<Ledger.Status> entries, Ledger.Conflict conflict) {

  /** Longest growth of a count that is still one day's news, in days. */
  private static final int SAME_TIME_DAYS = 3;

  /** What a word that no other subject has takes from the fitness of a subject as a name. */
  private static final double ALONE = 0.5;

  static Draft of(List<Sighting> sightings) {
    List<Line> lines = lines(sightings);
    List<Ledger.Status> statuses = new ArrayList<>();
    boolean rivals = false;
    boolean revised = false;
    for (Line line : lines) {
      boolean superseded = lines.stream().anyMatch(other -> supersedes(other, line));
      boolean rival = lines.stream().anyMatch(other -> rivals(other, line, lines));
      statuses.add(
          superseded
              ? Ledger.Status.SUPERSEDED
              : rival ? Ledger.Status.RIVAL : Ledger.Status.CURRENT);
      rivals |= rival;
      revised |= superseded;
    }
    return new Draft(
        lines,
        statuses,
        rivals ? Ledger.Conflict.RIVAL : revised ? Ledger.Conflict.REVISED : Ledger.Conflict.NONE);
  }

  /** The sighting that names the ledger: the one whose subject says what most of them say. */
  Sighting head() {
    List<Sighting> all = lines.stream().flatMap(l -> l.sightings().stream()).toList();
    return all.stream()
        .max(
            Comparator.<Sighting>comparingDouble(s -> commonWords(s, all))
                .thenComparingInt(s -> s.attributed() ? 1 : 0)
                .thenComparing(Sighting::at, Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalStateException("a ledger without a figure"));
  }

  /** How many others share each of its words, less the words that it has alone. */
  private static double commonWords(Sighting s, List<Sighting> all) {
    double sum = 0;
    List<String> words = new ArrayList<>(s.subject().names());
    words.addAll(s.subject().words());
    for (String word : words) {
      long sharing =
          all.stream()
              .filter(o -> o.subject().names().contains(word) || o.subject().words().contains(word))
              .count();
      sum += sharing > 1 || all.size() == 1 ? (double) sharing / all.size() : -ALONE;
    }
    return sum;
  }

  long reports() {
    return lines.stream()
        .flatMap(l -> l.sightings().stream())
        .map(s -> s.at().report())
        .distinct()
        .count();
  }

  /** The index of the line with that quantity of that report, or -1. */
  int entryOf(String report, int quantity) {
    for (int i = 0; i < lines.size(); i++) {
      for (Sighting s : lines.get(i).sightings()) {
        if (s.at().report().equals(report) && s.index() == quantity) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * One line per party and figure. A writer's own figure that agrees with one that a party is
   * credited with goes to that party's line, as its likely origin.
   */
  private static List<Line> lines(List<Sighting> sightings) {
    List<Sighting> ordered = new ArrayList<>(sightings);
    ordered.sort(
        Comparator.<Sighting>comparingInt(s -> s.attributed() ? 0 : 1)
            .thenComparing(Sighting::when)
            .thenComparing(Sighting::at));
    Map<String, List<Sighting>> byLine = new LinkedHashMap<>();
    for (Sighting s : ordered) {
      byLine.computeIfAbsent(key(s, byLine), k -> new ArrayList<>()).add(s);
    }
    return byLine.values().stream()
        .map(l -> new Line(l.getFirst().party(), l))
        .sorted(
            Comparator.comparing((Line l) -> l.first().when()).thenComparing(l -> l.first().at()))
        .collect(Collectors.toList());
  }

  private static String key(Sighting s, Map<String, List<Sighting>> byLine) {
    for (Map.Entry<String, List<Sighting>> line : byLine.entrySet()) {
      Sighting first = line.getValue().getFirst();
      boolean sameFigure =
          first.quantity().value().equals(s.quantity().value())
              && first.quantity().low().equals(s.quantity().low())
              && first.quantity().high().equals(s.quantity().high());
      boolean sameParty = first.party().equals(s.party());
      if (sameFigure && (sameParty || (!s.attributed() && first.attributed()))) {
        return line.getKey();
      }
    }
    return s.party() + " " + s.at();
  }

  /** A later figure of the same party that does not agree. */
  private static boolean supersedes(Line later, Line line) {
    return later.party().equals(line.party())
        && later.first().when().compareTo(line.first().when()) > 0
        && !later.first().bounds().agreesWith(line.first().bounds());
  }

  /** Two parties, the same time, ranges that do not meet, neither of them still to come. */
  private static boolean rivals(Line a, Line b, List<Line> all) {
    if (a.party().equals(b.party())
        || a.first().bounds().agreesWith(b.first().bounds())
        || a.first().subject().expected() != b.first().subject().expected()) {
      return false;
    }
    boolean inOrder = a.first().when().compareTo(b.first().when()) <= 0;
    Line older = inOrder ? a : b;
    Line newer = inOrder ? b : a;
    boolean mendedBefore =
        all.stream()
            .anyMatch(
                l -> supersedes(l, older) && l.first().when().compareTo(newer.first().when()) <= 0);
    return !mendedBefore && sameTime(older.first(), newer.first());
  }

  private static boolean sameTime(Sighting a, Sighting b) {
    if (a.day().isEmpty() || b.day().isEmpty()) {
      return true;
    }
    try {
      long days =
          java.time.temporal.ChronoUnit.DAYS.between(
              java.time.LocalDate.parse(a.day().get()), java.time.LocalDate.parse(b.day().get()));
      return Math.abs(days) <= (a.subject().isCount() ? 0 : SAME_TIME_DAYS);
    } catch (java.time.format.DateTimeParseException e) {
      // A week or a month: too coarse to tell two times apart.
      return true;
    }
  }
}
