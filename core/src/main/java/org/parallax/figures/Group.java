package org.parallax.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sightings of one subject, while they are gathered. */
final class Group {

  /** How well two groups must fit, 0 to 1. */
  static final double ENOUGH = 0.4;

  /** How well numbers of quite another size must fit to be of one thing. */
  private static final double FAR = 0.75;

  /** How well a rounder number of the same things fits. */
  private static final double ROUNDED = 0.6;

  /** Numbers that differ by more times are far apart; a toll grows faster than other things do. */
  private static final double FAR_TIMES = 4;

  private static final double FAR_TOLLS = 12;

  /** Wordings of one group that a newcomer is held against. */
  private static final int MOST_WORDINGS = 12;

  /** Share of the numbers of one report that may seem to be of two things. */
  private static final double MOST_DOUBTS = 0.25;

  private final List<Sighting> sightings = new ArrayList<>();
  private final Map<String, List<Sighting>> byReport = new HashMap<>();
  private final Set<Subject> wordings = new LinkedHashSet<>();
  private final Set<Double> numbers = new TreeSet<>();
  private final Set<Boolean> zeros = new HashSet<>();
  private final Set<String> eras = new HashSet<>();
  private final Set<String> erasOfVictims = new HashSet<>();

  Group(Sighting first) {
    add(first);
  }

  /** At least one, in the order in which they came. */
  List<Sighting> sightings() {
    return Collections.unmodifiableList(sightings);
  }

  void add(Sighting s) {
    sightings.add(s);
    byReport.computeIfAbsent(s.at().report(), k -> new ArrayList<>()).add(s);
    if (wordings.size() < MOST_WORDINGS) {
      wordings.add(s.subject());
    }
    numbers.add(OneFigure.number(s));
    zeros.add(s.isZero());
    eras.add(s.time().era());
    if (s.subject().isVictims()) {
      erasOfVictims.add(s.time().era());
    }
  }

  /** How well the sightings of one number fit, 0 (another subject) to 1. */
  double fit(Group figure) {
    double fit = fitOfWords(figure);
    boolean one =
        fit == 0
            && (OneFigure.isRounded(figure.sightings, sightings)
                || OneFigure.isLevel(figure.sightings, sightings));
    fit = one ? ROUNDED : fit;
    return fit == 0 || areApart(figure) ? 0 : fit;
  }

  /** Whether nothing says that {@code s} is of something else. */
  boolean mayHold(Sighting s) {
    return !isSetApart(new Group(s));
  }

  private double fitOfWords(Group figure) {
    double sum = 0;
    int pairs = 0;
    boolean victims = sightings.getFirst().subject().isVictims();
    boolean far = isFar(figure, victims ? FAR_TOLLS : FAR_TIMES);
    boolean quiteFar = isFar(figure, FAR_TOLLS);
    boolean apart = figure.numbers.stream().noneMatch(numbers::contains);
    for (Subject theirs : wordings) {
      for (Subject mine : figure.wordings) {
        if (!mine.isComparable(theirs) || (apart && !mine.doesLike(theirs))) {
          return 0;
        }
        sum += quiteFar ? Math.min(mine.fit(theirs), mine.alike(theirs)) : mine.fit(theirs);
        pairs++;
      }
    }
    return sum > (far ? FAR : ENOUGH) * pairs ? sum / pairs : 0;
  }

  /** Whether no number of the one is near one of the other. */
  private boolean isFar(Group figure, double times) {
    for (double a : figure.numbers) {
      for (double b : numbers) {
        if (Math.max(a, b) <= times * Math.min(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  /** One slip of a report does not part two subjects, its own wording of a part does. */
  private boolean areApart(Group figure) {
    if (isSetApart(figure)) {
      return true;
    }
    int told = 0;
    int doubts = 0;
    for (Sighting s : figure.sightings) {
      for (Sighting o : inReportOf(s)) {
        told++;
        doubts += seemApart(s, o) ? 1 : 0;
      }
    }
    return doubts > MOST_DOUBTS * told;
  }

  /** Whether one of its sightings is apart from one of these, told without a look at each pair. */
  private boolean isSetApart(Group figure) {
    boolean oneZero = zeros.size() == 1 && zeros.equals(figure.zeros);
    boolean oneEra =
        figure.erasOfVictims.isEmpty() || (eras.size() == 1 && eras.equals(figure.erasOfVictims));
    return !oneZero
        || !oneEra
        || figure.sightings.stream()
            .anyMatch(s -> inReportOf(s).stream().anyMatch(o -> areApart(s, o)));
  }

  private List<Sighting> inReportOf(Sighting s) {
    return byReport.getOrDefault(s.at().report(), List.of());
  }

  /** Whether two sightings cannot be of one subject, whatever their words. */
  static boolean areApart(Sighting a, Sighting b) {
    if (a.isZero() != b.isZero()) {
      return true;
    }
    if (a.subject().isVictims() && !a.time().era().equals(b.time().era())) {
      return true;
    }
    return a.at().report().equals(b.at().report()) && (includes(a, b) || includes(b, a));
  }

  /**
   * Whether two numbers of one report, which does not contradict itself, seem to be of two things.
   */
  private static boolean seemApart(Sighting a, Sighting b) {
    boolean moves = a.setting().moves() || b.setting().moves();
    if (moves || a.bounds().agreesWith(b.bounds())) {
      return false;
    }
    if (a.setting().attribute() && b.setting().attribute()) {
      return true; // a 4-inch screen and a 5-inch screen are two
    }
    boolean oneSentence = a.setting().sentence().equals(b.setting().sentence());
    boolean onePost =
        a.setting().post() == b.setting().post()
            && a.attributed()
            && b.attributed()
            && !a.subject().isToll();
    boolean towns =
        a.subject().towns().isEmpty() != b.subject().towns().isEmpty()
            || !a.subject().names().equals(b.subject().names());
    return (a.side().equals(b.side()) && (oneSentence || onePost))
        || (towns && a.subject().isVictims());
  }

  private static boolean includes(Sighting whole, Sighting part) {
    return part.quantity().partOf().isPresent()
        && part.quantity().partOf().getAsInt() == whole.index();
  }
}
