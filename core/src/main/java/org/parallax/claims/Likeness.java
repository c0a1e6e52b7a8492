package org.parallax.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Quantity;

/**
 * How alike two propositions are: shared content words, weighted by how rare they are in the story,
 * and no name or number that speaks against it. Immutable once counted, thread-safe.
 */
final class Likeness {

  private static final int LEAST_SHARED = 3;
  private static final double NEARLY = 0.1;

  /** One or two words are in many sentences; they are like another only where that is as short. */
  private static final double SHORT_ALIKE = 0.8;

  /** How alike the words beside the names must be. */
  private static final double SAID_OF_NAMES = 0.25;

  private static final double PERCENT = 100;

  private final Map<String, Double> weights = new HashMap<>();

  Likeness(List<Proposition> all) {
    Map<String, Integer> counts = new HashMap<>();
    for (Proposition p : all) {
      for (String stem : p.stems()) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
    counts.forEach((stem, n) -> weights.put(stem, Math.log1p((double) all.size() / n)));
  }

  double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** 0 (nothing in common, or something that speaks against it) to 1 (the same words). */
  double of(Proposition a, Proposition b) {
    if (contradictNames(a.names(), b.names()) || contradictFigures(a.figures(), b.figures())) {
      return 0;
    }
    int shared = 0;
    double common = 0;
    double mine = 0;
    for (String stem : a.stems()) {
      double w = weight(stem);
      mine += w;
      if (b.stems().contains(stem)) {
        shared++;
        common += w;
      }
    }
    double theirs = sum(b.stems());
    if (!shareMoreThanNames(a, b)) {
      return 0;
    }
    if (shared < Math.min(LEAST_SHARED, Math.min(a.stems().size(), b.stems().size()))
        || mine == 0
        || theirs == 0) {
      return 0;
    }
    double contained = common / Math.min(mine, theirs);
    double cosine = common / Math.sqrt(mine * theirs);
    if (Math.min(a.stems().size(), b.stems().size()) < LEAST_SHARED && cosine < SHORT_ALIKE) {
      return 0;
    }
    return (contained + cosine) / 2;
  }

  /** Whether what they say of the names that they share is alike too. */
  private boolean shareMoreThanNames(Proposition a, Proposition b) {
    double common = 0;
    double mine = 0;
    for (String stem : a.stems()) {
      if (!a.names().contains(stem)) {
        mine += weight(stem);
        common += b.stems().contains(stem) ? weight(stem) : 0;
      }
    }
    double theirs = sum(b.stems()) - sum(b.names());
    return mine == 0 || theirs == 0 || common >= SAID_OF_NAMES * Math.sqrt(mine * theirs);
  }

  /** The share of the lesser one's words that the other has too, by weight. */
  double contained(Proposition a, Proposition b) {
    double common = 0;
    for (String stem : a.stems()) {
      common += b.stems().contains(stem) ? weight(stem) : 0;
    }
    double least = Math.min(sum(a.stems()), sum(b.stems()));
    return least == 0 ? 0 : common / least;
  }

  private double sum(Set<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += weight(stem);
    }
    return sum;
  }

  private static boolean contradictNames(Set<String> a, Set<String> b) {
    return a.size() > 1 && b.size() > 1 && a.stream().noneMatch(b::contains);
  }

  /** Both speak in figures and no figure of the one is near one of the other. */
  private static boolean contradictFigures(List<Quantity> a, List<Quantity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    for (Quantity x : a) {
      for (Quantity y : b) {
        double v = number(x);
        double w = number(y);
        if (Math.abs(v - w) <= NEARLY * Math.max(Math.abs(v), Math.abs(w))) {
          return false;
        }
      }
    }
    return true;
  }

  private static double number(Quantity q) {
    double number = q.value().orElse(q.low().orElse(q.high().orElse(0)));
    return q.unit().filter("share"::equals).isPresent() ? PERCENT * number : number;
  }
}
