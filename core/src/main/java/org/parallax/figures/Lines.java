package org.parallax.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Quantity.Modifier;

/** Puts the sightings of one subject into lines, one per side and figure. */
final class Lines {

  private static final int DAY = "2031-04-01".length();

  private final List<List<Sighting>> lines = new ArrayList<>();

  private Lines() {}

  /**
   * The lines, oldest first. A writer's own figure that agrees with one that a party is credited
   * with goes to that party's line, as its likely origin; one that is only denied makes no line of
   * its own.
   */
  static List<Line> of(List<Sighting> sightings) {
    var lines = new Lines();
    List<Sighting> ordered = new ArrayList<>(sightings);
    ordered.sort(
        Comparator.<Sighting>comparingInt(s -> s.attributed() ? 0 : 1)
            .thenComparingInt(s -> s.setting().denied() ? 1 : 0)
            .thenComparingInt(s -> s.quantity().modifier() == Modifier.EQUAL ? 0 : 1)
            .thenComparing(Sighting::when)
            .thenComparing(Sighting::at));
    ordered.forEach(lines::add);
    return lines.lines.stream()
        .map(Lines::line)
        .sorted(
            Comparator.comparing(Line::from)
                .thenComparingInt(l -> l.isWithdrawn() ? 0 : 1)
                .thenComparing(l -> l.first().at()))
        .toList();
  }

  private static Line line(List<Sighting> sightings) {
    List<Sighting> ordered = new ArrayList<>(sightings);
    ordered.sort(
        Comparator.<Sighting>comparingInt(s -> s.attributed() ? 0 : 1)
            .thenComparing(Lines::latest)
            .thenComparing(Sighting::at));
    return new Line(ordered);
  }

  /** What is told of a day without an hour may be of its end; it makes no line older. */
  private static String latest(Sighting s) {
    return s.when().length() == DAY ? s.when() + "T~" : s.when();
  }

  private void add(Sighting s) {
    Optional<List<Sighting>> own = lines.stream().filter(l -> isOwn(s, l.getFirst())).findFirst();
    Optional<List<Sighting>> home =
        s.attributed() || own.isPresent()
            ? own
            : lines.stream()
                .filter(l -> l.stream().anyMatch(told -> repeats(s, told)))
                .min(Comparator.comparingInt(l -> distance(s, l.getFirst())));
    if (home.isPresent()) {
      home.get().add(s);
    } else if (!s.setting().denied()) {
      lines.add(new ArrayList<>(List.of(s)));
    }
  }

  private static boolean isOwn(Sighting s, Sighting first) {
    boolean hedged =
        s.attributed()
            || s.subject().isVictims()
            || s.quantity().modifier() == first.quantity().modifier();
    return first.sameNumber(s)
        && hedged
        && first.side().equals(s.side())
        && first.time().era().equals(s.time().era());
  }

  /** Whether a writer's own figure can be a repetition of what {@code first} says. */
  private static boolean repeats(Sighting s, Sighting first) {
    if (!first.time().era().equals(s.time().era()) || !first.bounds().agreesWith(s.bounds())) {
      return false;
    }
    boolean sameHedge = s.quantity().modifier() == first.quantity().modifier();
    if (first.sameNumber(s)) {
      boolean about =
          s.quantity().modifier() == Modifier.ABOUT
              || first.quantity().modifier() == Modifier.ABOUT;
      return sameHedge || about || s.subject().isVictims();
    }
    boolean loose =
        s.quantity().modifier() == Modifier.MORE || s.quantity().modifier() == Modifier.AT_LEAST;
    return s.subject().isVictims() && loose && first.quantity().value().isPresent();
  }

  /** Own report, own day and own number first. */
  private static int distance(Sighting s, Sighting first) {
    int distance = first.sameNumber(s) ? 0 : 4;
    distance += first.at().report().equals(s.at().report()) ? 0 : 2;
    boolean day = first.when().regionMatches(0, s.when(), 0, "2031-04-01".length());
    return distance + (day ? 0 : 1);
  }
}
