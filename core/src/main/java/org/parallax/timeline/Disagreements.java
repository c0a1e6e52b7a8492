package org.parallax.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins what several reports tell alike and put on different days. Much happens again on another
 * day, in the same words; so a report that tells of both days, a report that came out before one of
 * them, and numbers of which none is the same keep two happenings apart. A throwaway of one call.
 */
final class Disagreements {

  /** Share of the content words of the shorter sentence. */
  private static final double SAME = 0.6;

  /** The same where a claim says that both tell one thing. */
  private static final double SAME_CLAIM = 0.4;

  /** Share of the content words of the longer sentence. */
  private static final double SAME_OF_LONGER = 0.4;

  private static final int FEWEST_SHARED = 4;

  /** Reports disagree by some days; what is farther apart has happened again. */
  private static final long FARTHEST = 31;

  /** Words that so many happenings have tell nothing. */
  private static final int TOO_COMMON = 200;

  private final List<Happening> happenings;

  Disagreements(List<Happening> happenings) {
    this.happenings = new ArrayList<>(happenings);
  }

  /** The happenings, each with all days on which reports put it. */
  List<Happening> joined() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    for (int i = 0; i < happenings.size(); i++) {
      Set<Integer> candidates = new TreeSet<>();
      Set<String> words = words(happenings.get(i));
      words.forEach(w -> candidates.addAll(byWord.getOrDefault(w, List.of())));
      for (int earlier : candidates) {
        Happening one = happenings.get(earlier);
        if (!gone.contains(i) && isOne(one, happenings.get(i))) {
          happenings.set(earlier, one.with(happenings.get(i)));
          gone.add(i);
        }
      }
      if (!gone.contains(i)) {
        int place = i;
        words.forEach(
            w -> {
              List<Integer> places = byWord.computeIfAbsent(w, k -> new ArrayList<>());
              if (places.size() < TOO_COMMON) {
                places.add(place);
              }
            });
      }
    }
    List<Happening> joined = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      if (!gone.contains(i)) {
        joined.add(happenings.get(i));
      }
    }
    return joined;
  }

  private static Set<String> words(Happening happening) {
    Set<String> words = new TreeSet<>();
    happening.tellings().forEach(t -> words.addAll(t.stems()));
    return words;
  }

  private static boolean isOne(Happening a, Happening b) {
    boolean twice = a.reports().stream().anyMatch(b.reports()::contains);
    return !twice
        && isNear(a, b)
        && isKnown(a, b)
        && isKnown(b, a)
        && a.tellings().stream()
            .anyMatch(t -> b.tellings().stream().anyMatch(other -> tellOne(t, other)));
  }

  private static boolean isNear(Happening a, Happening b) {
    return a.byDay().keySet().stream().noneMatch(b.byDay()::containsKey)
        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a.day()), LocalDate.parse(b.day())))
            <= FARTHEST;
  }

  /**
   * Whether every report of {@code a} came out after the days of {@code b}, so that it could know.
   */
  private static boolean isKnown(Happening a, Happening b) {
    return a.tellings().stream()
        .flatMap(t -> t.published().stream())
        .allMatch(
            out -> b.byDay().keySet().stream().allMatch(d -> LocalDate.parse(d).isBefore(out)));
  }

  private static boolean tellOne(Telling a, Telling b) {
    boolean days = a.days().stream().noneMatch(b.days()::contains);
    boolean numbers =
        a.numbers().isEmpty()
            || b.numbers().isEmpty()
            || a.numbers().stream().anyMatch(b.numbers()::contains);
    boolean claim = a.claims().stream().anyMatch(b.claims()::contains);
    long shared = a.shared(b);
    return days
        && numbers
        && shared >= FEWEST_SHARED
        && a.likeness(b) >= (claim ? SAME_CLAIM : SAME)
        && (claim || shared >= SAME_OF_LONGER * Math.max(a.stems().size(), b.stems().size()));
  }
}
