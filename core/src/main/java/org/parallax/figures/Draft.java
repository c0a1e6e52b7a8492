package org.parallax.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Ledger;
import org.parallax.model.Quantity;

/**
 * A ledger before it has an id.
 *
 * @param lines one per side and figure, oldest first
 * @param entries the status of each line
 * @param conflict how they stand to each other
 */
record Draft(List<Line> lines, List<Ledger.Status> entries, Ledger.Conflict conflict) {

  /** Two numbers that do not grow by the hour are of one time within so many days. */
  private static final int SAME_TIME_DAYS = 3;

  private static final int DAY = "2031-04-01".length();

  static Draft of(List<Sighting> sightings) {
    List<Line> lines = Lines.of(sightings);
    Map<String, List<Line>> bySide = new HashMap<>();
    lines.forEach(l -> bySide.computeIfAbsent(l.side(), k -> new ArrayList<>()).add(l));
    List<Ledger.Status> statuses = new ArrayList<>();
    boolean rivals = false;
    boolean revised = false;
    for (Line line : lines) {
      boolean superseded =
          line.isWithdrawn() || own(line, bySide).stream().anyMatch(l -> supersedes(l, line));
      boolean rival = lines.stream().anyMatch(other -> rivals(other, line, bySide));
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

  List<Sighting> sightings() {
    return lines.stream().flatMap(l -> l.sightings().stream()).toList();
  }

  long reports() {
    return sightings().stream().map(s -> s.at().report()).distinct().count();
  }

  /** A later figure of the same side that does not agree, or that has grown beyond "at least". */
  private static boolean supersedes(Line later, Line line) {
    return later.side().equals(line.side())
        && later.first().time().isOfOneEra(line.first().time())
        && !later.isOfAnotherTense(line)
        && isLater(later, line)
        && (!later.bounds().agreesWith(line.bounds()) || outgrows(later, line));
  }

  /** By its time; of two without a time the larger toll, since the dead grow in number only. */
  private static boolean isLater(Line later, Line line) {
    return later.from().equals("~")
        ? line.from().equals("~") && isDeadly(later) && number(later) > number(line)
        : later.from().compareTo(line.from()) > 0;
  }

  private static boolean isDeadly(Line line) {
    return line.first().quantity().event() == Quantity.Event.DEAD;
  }

  private static boolean outgrows(Line later, Line line) {
    boolean open =
        switch (line.first().quantity().modifier()) {
          case MORE, AT_LEAST -> true;
          case EQUAL, ABOUT, LESS, AT_MOST -> false;
        };
    return open && line.first().subject().isVictims() && number(later) > number(line);
  }

  private static double number(Line line) {
    return OneFigure.number(line.first());
  }

  /** Two sides, the same time, ranges that do not meet, neither of them still to come. */
  private static boolean rivals(Line a, Line b, Map<String, List<Line>> bySide) {
    boolean differ = !a.side().equals(b.side()) && !a.bounds().agreesWith(b.bounds());
    boolean comparable =
        !a.isOfAnotherTense(b)
            && a.first().time().isOfOneEra(b.first().time())
            && stood(a, bySide)
            && stood(b, bySide)
            && !isPart(a, b)
            && !isPart(b, a);
    if (!differ || !comparable) {
      return false;
    }
    boolean inOrder = a.from().compareTo(b.from()) <= 0;
    Line older = inOrder ? a : b;
    Line newer = inOrder ? b : a;
    boolean mendedBefore =
        own(older, bySide).stream()
            .anyMatch(l -> supersedes(l, older) && l.from().compareTo(newer.from()) <= 0);
    return !mendedBefore && sameTime(older, newer);
  }

  /** Whether it was held at its time: a slip that was mended was not, a toll that has grown was. */
  private static boolean stood(Line line, Map<String, List<Line>> bySide) {
    return !line.isWithdrawn()
        || own(line, bySide).stream().anyMatch(later -> supersedes(later, line));
  }

  /** The lines of the side whose line it is. */
  private static List<Line> own(Line line, Map<String, List<Line>> bySide) {
    return bySide.getOrDefault(line.side(), List.of());
  }

  /** Whether a report says that one of two lines is included in the other. */
  private static boolean isPart(Line part, Line whole) {
    return part.sightings().stream()
        .filter(p -> p.quantity().partOf().isPresent())
        .anyMatch(
            p ->
                whole.sightings().stream()
                    .anyMatch(
                        w ->
                            w.at().report().equals(p.at().report())
                                && p.quantity().partOf().orElse(-1) == w.index()));
  }

  /**
   * Whether two lines are about one time. A toll that is no longer given when the other one comes
   * up is an older state of things and no rival.
   */
  private static boolean sameTime(Line older, Line newer) {
    Optional<LocalDate> from = day(older.from());
    Optional<LocalDate> to = day(newer.from());
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    boolean counting = older.first().attributed() != newer.first().attributed();
    boolean hourly = counting || older.first().subject().changesByTheHour();
    long days = ChronoUnit.DAYS.between(from.get(), to.get());
    if (!hourly) {
      return days <= SAME_TIME_DAYS;
    }
    boolean clocks = older.until().length() > DAY && newer.from().length() > DAY;
    boolean stillGiven = older.until().compareTo(newer.from()) >= 0;
    return clocks ? stillGiven : days == 0 || (stillGiven && !older.until().equals("~"));
  }

  private static Optional<LocalDate> day(String when) {
    try {
      return when.length() < DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(when.substring(0, DAY)));
    } catch (DateTimeParseException e) {
      // A week or a month: too coarse to tell two times apart.
      return Optional.empty();
    }
  }
}
