package org.parallax.claims;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
  private final IdentityHashMap<Proposition, Words> words = new IdentityHashMap<>();

  Likeness(List<Proposition> all) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Proposition p : all) {
      for (String stem : p.stems()) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
    counts.forEach((stem, n) -> weights.put(stem, Math.log1p((double) all.size() / n)));
    Map<String, Integer> numbers = new HashMap<>();
    counts.keySet().forEach(stem -> numbers.put(stem, numbers.size()));
    all.forEach(p -> words.put(p, words(p, numbers)));
  }

  private Words words(Proposition p, Map<String, Integer> numbers) {
    int[] stems = new int[p.stems().size()];
    double[] weight = new double[stems.length];
    boolean[] name = new boolean[stems.length];
    double all = 0;
    double names = 0;
    double beside = 0;
    int i = 0;
    for (String stem : p.stems()) {
      stems[i] = numbers.getOrDefault(stem, -1);
      weight[i] = weight(stem);
      name[i] = p.names().contains(stem);
      all += weight[i];
      names += name[i] ? weight[i] : 0;
      beside += name[i] ? 0 : weight[i];
      i++;
    }
    return new Words(stems, weight, name, all, all - names, beside);
  }

  /**
   * The content words of a proposition as numbers, in the order of the words.
   *
   * @param stems the words
   * @param weight of each
   * @param name whether each is a name
   * @param all the weight of all
   * @param besideNames the same less that of the names
   * @param noNames the weight of those that are no names
   */
  private record Words(
      int[] stems,
      double[] weight,
      boolean[] name,
      double all,
      double besideNames,
      double noNames) {}

  private Words words(Proposition p) {
    return Objects.requireNonNull(words.get(p), "a proposition that was not counted");
  }

  double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** 0 (nothing in common, or something that speaks against it) to 1 (the same words). */
  double of(Proposition a, Proposition b) {
    Words mine = words(a);
    Words theirs = words(b);
    int shared = 0;
    double common = 0;
    double commonBeside = 0;
    int j = 0;
    for (int i = 0; i < mine.stems.length; i++) {
      while (j < theirs.stems.length && theirs.stems[j] < mine.stems[i]) {
        j++;
      }
      if (j < theirs.stems.length && theirs.stems[j] == mine.stems[i]) {
        shared++;
        common += mine.weight[i];
        commonBeside += mine.name[i] ? 0 : mine.weight[i];
      }
    }
    int least = Math.min(mine.stems.length, theirs.stems.length);
    if (shared < Math.min(LEAST_SHARED, least) || mine.all == 0 || theirs.all == 0) {
      return 0;
    }
    // What they say of the names that they share must be alike too.
    double beside = SAID_OF_NAMES * Math.sqrt(mine.noNames * theirs.besideNames);
    double cosine = common / Math.sqrt(mine.all * theirs.all);
    if ((mine.noNames != 0 && theirs.besideNames != 0 && commonBeside < beside)
        || (least < LEAST_SHARED && cosine < SHORT_ALIKE)
        || contradictNames(a.names(), b.names())
        || contradictFigures(a.figures(), b.figures())) {
      return 0;
    }
    return (common / Math.min(mine.all, theirs.all) + cosine) / 2;
  }

  /** The share of the lesser one's words that the other has too, by weight. */
  double contained(Proposition a, Proposition b) {
    double common = 0;
    for (String stem : a.stems()) {
      common += b.stems().contains(stem) ? weight(stem) : 0;
    }
    double least = Math.min(words(a).all, words(b).all);
    return least == 0 ? 0 : common / least;
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
