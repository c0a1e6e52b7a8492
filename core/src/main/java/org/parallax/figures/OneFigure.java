package org.parallax.figures;

import java.util.List;
import java.util.Set;

/**
 * Whether the same number in two places is one figure. What is counted must fit, in the words of
 * the figures or in those around them; a telling number needs less, since two things are seldom
 * 111,800.
 */
final class OneFigure {

  /** Share of the content words of two sentences that make one number one figure. */
  private static final double SAME_CONTEXT = 0.34;

  /** From here on a number is hardly that of two things in one story. */
  private static final double TELLING = 1000;

  /** From here on it is where it is not rounded to tens. */
  private static final double PRECISE = 100;

  /** From here on a number tells where the sentences speak of one thing. */
  private static final double SPEAKING = 20;

  /** Shares that are no multiple of it are seldom those of two things. */
  private static final double ROUND_SHARE = 5;

  /** A level of which nothing is said but its name moves by so much at most. */
  private static final double LEVEL = 1.25;

  /** Two large numbers this near are one in rounder words. */
  private static final double ROUNDED = 0.03;

  private OneFigure() {}

  /** Whether {@code s}, which has the number of {@code figure}, belongs to it. */
  static boolean is(Sighting s, List<Sighting> figure) {
    boolean like = false;
    for (Sighting other : figure) {
      boolean telling = tells(s, other);
      boolean victims = s.subject().areOneSortOfVictims(other.subject());
      boolean comparable = victims || s.subject().isComparable(other.subject());
      if (Group.areApart(s, other) || !(telling || comparable || mayBeOne(s, other))) {
        return false;
      }
      like |=
          telling
              || victims
              || (comparable && (s.subject().fit(other.subject()) > 0 || shareContext(s, other)));
    }
    return like;
  }

  /** Whether a bare number, "111,800 people", is that of {@code figure} by its size alone. */
  static boolean isTold(Sighting bare, List<Sighting> figure) {
    return figure.stream().allMatch(o -> o.sameNumber(bare) && tells(bare, o));
  }

  /** Whether the numbers are so large and so near that one is the other, rounded. */
  static boolean isRounded(List<Sighting> figure, List<Sighting> group) {
    for (Sighting s : figure) {
      for (Sighting o : group) {
        double a = number(s);
        double b = number(o);
        boolean near = Math.abs(a - b) <= ROUNDED * Math.max(a, b);
        if (near && s.bounds().agreesWith(o.bounds()) && tells(s, o)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both are about one level that moves little: "turnout was 61 percent". */
  static boolean isLevel(List<Sighting> figure, List<Sighting> group) {
    Sighting a = figure.getFirst();
    return UnitClasses.isMeasure(a.subject().unit())
        && a.subject().all().size() == 1
        && group.stream()
            .allMatch(
                b ->
                    a.subject().isComparable(b.subject())
                        && a.subject().all().equals(b.subject().all())
                        && Math.max(number(a), number(b))
                            <= LEVEL * Math.min(number(a), number(b)));
  }

  /** Whether the number itself says that both are one, unless something sets them apart. */
  private static boolean tells(Sighting a, Sighting b) {
    if (!a.subject().isNowhereApart(b.subject()) || !a.time().era().equals(b.time().era())) {
      return false;
    }
    if (UnitClasses.isMeasure(a.subject().unit()) && number(a) < TELLING) {
      boolean odd = number(a) % ROUND_SHARE != 0 && a.subject().unit().equals(b.subject().unit());
      return odd && Subject.shared(a.subject().all(), b.subject().all()) > 0;
    }
    boolean sort = a.subject().isOfOneSort(b.subject());
    if (isTelling(number(a)) && isTelling(number(b))) {
      return sort || shareContext(a, b);
    }
    return mayBeOne(a, b) && shareContext(a, b);
  }

  /** Whether it is large, or has three digits that count: 481. */
  private static boolean isTelling(double number) {
    return number >= TELLING || (number >= PRECISE && number % 10 != 0);
  }

  /** Whether nothing speaks against it that a number of some size counts one thing. */
  private static boolean mayBeOne(Sighting a, Sighting b) {
    return Math.min(number(a), number(b)) >= SPEAKING
        && a.subject().isOfOneSort(b.subject())
        && a.subject().isNowhereApart(b.subject())
        && a.time().era().equals(b.time().era());
  }

  private static boolean shareContext(Sighting a, Sighting b) {
    Set<String> mine = a.setting().stems();
    Set<String> theirs = b.setting().stems();
    int both = Subject.shared(mine, theirs);
    return both > 2 && both >= SAME_CONTEXT * Math.min(mine.size(), theirs.size());
  }

  /** The number, or the least of a range. */
  static double number(Sighting s) {
    return s.quantity().value().orElse(s.quantity().low().orElse(0));
  }
}
