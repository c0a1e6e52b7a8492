package org.parallax.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the sightings of one subject. First those of one number, since the same number of the
 * same things in two reports is one figure more often than not; then numbers that differ; last the
 * bare numbers ("we said 12"), where only one subject has that number. For one story.
 */
final class Grouping {

  private static final double ENOUGH = 0.4;

  /** Share of the content words of two sentences that make one number one figure. */
  private static final double SAME_CONTEXT = 0.34;

  /** Wordings of one group that a newcomer is held against. */
  private static final int MOST_WORDINGS = 12;

  /** Share of the numbers of one report that may seem to be of two things. */
  private static final double MOST_DOUBTS = 0.25;

  private final List<List<Sighting>> groups = new ArrayList<>();

  static List<List<Sighting>> of(List<Sighting> sightings) {
    var grouping = new Grouping();
    List<List<Sighting>> figures = new ArrayList<>();
    List<Sighting> bare = new ArrayList<>();
    Map<String, List<List<Sighting>>> byNumber = new LinkedHashMap<>();
    for (Sighting s : sightings) {
      if (s.subject().isBare()) {
        bare.add(s);
        continue;
      }
      List<List<Sighting>> same = byNumber.computeIfAbsent(number(s), n -> new ArrayList<>());
      Optional<List<Sighting>> home = same.stream().filter(f -> isOneFigure(s, f)).findFirst();
      home.orElseGet(
              () -> {
                List<Sighting> fresh = new ArrayList<>();
                same.add(fresh);
                figures.add(fresh);
                return fresh;
              })
          .add(s);
    }
    figures.sort(Comparator.<List<Sighting>>comparingInt(f -> -f.size()));
    figures.forEach(grouping::join);
    bare.forEach(grouping::joinByNumber);
    return grouping.groups;
  }

  private static String number(Sighting s) {
    var q = s.quantity();
    return q.value() + " " + q.low() + " " + q.high() + " " + s.subject().change() + s.isZero();
  }

  private static boolean isOneFigure(Sighting s, List<Sighting> figure) {
    for (Sighting other : figure) {
      if (areApart(s, other) || !s.subject().isComparable(other.subject())) {
        return false;
      }
    }
    return figure.stream().anyMatch(o -> s.subject().fit(o.subject()) > 0 || shareContext(s, o));
  }

  private static boolean shareContext(Sighting a, Sighting b) {
    Set<String> mine = a.setting().stems();
    Set<String> theirs = b.setting().stems();
    int both = Subject.shared(mine, theirs);
    return both > 2 && both >= SAME_CONTEXT * Math.min(mine.size(), theirs.size());
  }

  private void join(List<Sighting> figure) {
    double best = ENOUGH;
    Optional<List<Sighting>> home = Optional.empty();
    for (List<Sighting> group : groups) {
      double fit = fit(figure, group);
      if (fit > best) {
        best = fit;
        home = Optional.of(group);
      }
    }
    home.ifPresentOrElse(g -> g.addAll(figure), () -> groups.add(new ArrayList<>(figure)));
  }

  private static double fit(List<Sighting> figure, List<Sighting> group) {
    double sum = 0;
    int pairs = 0;
    Set<Subject> wordings = subjects(figure);
    for (Subject theirs : subjects(group)) {
      for (Subject mine : wordings) {
        if (!mine.isComparable(theirs)) {
          return 0;
        }
        sum += mine.fit(theirs);
        pairs++;
      }
    }
    return sum > ENOUGH * pairs && !areApart(figure, group) ? sum / pairs : 0;
  }

  /** One slip of a report does not part two subjects, its own wording of a part does. */
  private static boolean areApart(List<Sighting> figure, List<Sighting> group) {
    int told = 0;
    int doubts = 0;
    for (Sighting s : figure) {
      for (Sighting o : group) {
        if (areApart(s, o)) {
          return true;
        }
        if (s.at().report().equals(o.at().report())) {
          told++;
          doubts += seemApart(s, o) ? 1 : 0;
        }
      }
    }
    return doubts > MOST_DOUBTS * told;
  }

  private static Set<Subject> subjects(List<Sighting> sightings) {
    Set<Subject> subjects = new java.util.LinkedHashSet<>();
    for (Sighting s : sightings) {
      if (subjects.size() < MOST_WORDINGS) {
        subjects.add(s.subject());
      }
    }
    return subjects;
  }

  /** A bare number joins the only subject that has it, in its own report before others. */
  private void joinByNumber(Sighting s) {
    List<List<Sighting>> near = new ArrayList<>();
    List<List<Sighting>> far = new ArrayList<>();
    for (List<Sighting> group : groups) {
      boolean units = s.subject().unit().isEmpty() || s.subject().unit().equals(Subject.PERSON);
      boolean fits = units && group.getFirst().subject().isToll();
      if (fits
          && group.stream()
              .anyMatch(o -> o.sameNumber(s) && o.at().report().equals(s.at().report()))) {
        near.add(group);
      } else if (fits
          && group.stream().anyMatch(o -> o.sameNumber(s) && o.side().equals(s.side()))) {
        far.add(group);
      }
    }
    List<List<Sighting>> homes = near.isEmpty() ? far : near;
    if (homes.size() == 1 && homes.getFirst().stream().noneMatch(o -> areApart(s, o))) {
      homes.getFirst().add(s);
    } else {
      List<Sighting> alone = new ArrayList<>();
      alone.add(s);
      groups.add(alone);
    }
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
