package org.parallax.claims;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.language.Terms;
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

  private static final Pattern TOLL =
      Pattern.compile(
          "^(?:the )?(?:\\w+ )?(?:toll|number|count|total)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> NUMERALS =
      Terms.stems(
          "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
              + " eighty ninety hundred thousand million billion dozen several least");

  /** How much of what each says in its main clause the other has to speak of. */
  private static final double OF_LEAD = 0.25;

  /** The same of what is said to be so, where the other says that something is not. */
  private static final double OF_DENIED = 0.6;

  /** Content words of a sentence that can be of many things: "forces had made advances". */
  private static final int BRIEF = 4;

  private final Map<String, Set<String>> namedIn = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final IdentityHashMap<Proposition, WeighedWords> words = new IdentityHashMap<>();
  private final Set<Proposition> tolls = Collections.newSetFromMap(new IdentityHashMap<>());

  Likeness(List<Proposition> all) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Proposition p : all) {
      for (String stem : p.stems()) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
    for (Proposition p : all) {
      namedIn.computeIfAbsent(p.report().id(), r -> new HashSet<>()).addAll(p.stems());
    }
    counts.forEach((stem, n) -> weights.put(stem, Math.log1p((double) all.size() / n)));
    Map<String, Integer> numbers = new HashMap<>();
    counts.keySet().forEach(stem -> numbers.put(stem, numbers.size()));
    all.stream()
        .filter(p -> !p.figures().isEmpty() && TOLL.matcher(p.text()).find())
        .filter(p -> !p.points().isEmpty())
        .forEach(tolls::add);
    all.forEach(p -> words.put(p, new WeighedWords(p, numbers, weights)));
  }

  private WeighedWords words(Proposition p) {
    return Objects.requireNonNull(words.get(p), "a proposition that was not counted");
  }

  double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** 0 (nothing in common, or something that speaks against it) to 1 (the same words). */
  double of(Proposition a, Proposition b) {
    WeighedWords mine = words(a);
    WeighedWords theirs = words(b);
    WeighedWords.Common common = mine.common(theirs);
    int least = Math.min(mine.size(), theirs.size());
    if (common.words() < Math.min(LEAST_SHARED, least)
        || mine.weight() == 0
        || theirs.weight() == 0) {
      return 0;
    }
    double cosine = common.weight() / Math.sqrt(mine.weight() * theirs.weight());
    if (!shareMoreThanNames(mine, theirs, common)
        || (least < LEAST_SHARED && cosine < SHORT_ALIKE)
        || !speaksOfLead(a, b)
        || !speaksOfLead(b, a)
        || contradictNames(a.names(), b.names())
        || isElsewhere(a, b)
        || isElsewhere(b, a)
        || onlyNamesWhatCounts(a, b)
        || onlyNamesWhatCounts(b, a)
        || isNamedIn(a, b)
        || isNamedIn(b, a)
        || countsWhatIsTold(a, b)
        || countsWhatIsTold(b, a)
        || contradictFigures(a.figures(), b.figures())) {
      return 0;
    }
    return (common.weight() / Math.min(mine.weight(), theirs.weight()) + cosine) / 2;
  }

  /**
   * Whether {@code brief} says so little that it can be of many things, while {@code told} names
   * something that the report of the brief one never names.
   */
  private boolean isElsewhere(Proposition brief, Proposition told) {
    boolean samePerson = brief.credited() && brief.origin().equals(told.origin());
    if (samePerson || brief.stems().size() > BRIEF || told.stems().size() <= 2 * BRIEF) {
      return false;
    }
    Set<String> named = namedIn.getOrDefault(brief.report().id(), Set.of());
    return told.names().stream().anyMatch(n -> !brief.stems().contains(n) && !named.contains(n));
  }

  /** Whether what they say of the names that they share is alike too. */
  private static boolean shareMoreThanNames(
      WeighedWords a, WeighedWords b, WeighedWords.Common common) {
    double mine = a.besideNames();
    double theirs = b.weight() - b.names();
    return mine == 0
        || theirs == 0
        || common.besideNames() >= SAID_OF_NAMES * Math.sqrt(mine * theirs);
  }

  /**
   * What the one only tells in passing is not what the other says; and who says that something is
   * not so speaks of all that the other says is.
   */
  private boolean speaksOfLead(Proposition told, Proposition other) {
    double all = 0;
    double shared = 0;
    for (String stem : told.words().lead()) {
      all += weight(stem);
      shared += other.stems().contains(stem) ? weight(stem) : 0;
    }
    boolean denied = other.polarity() == Polarity.NEGATED && told.polarity() == Polarity.AFFIRMED;
    return shared >= (denied ? OF_DENIED : OF_LEAD) * all;
  }

  /** The share of the lesser one's words that the other has too, by weight. */
  double contained(Proposition a, Proposition b) {
    double least = Math.min(words(a).weight(), words(b).weight());
    return least == 0 ? 0 : words(a).common(words(b)).weight() / least;
  }

  /** The share of the lesser one's words that the other has too, numbers aside. */
  double besideFigures(Proposition a, Proposition b) {
    double mine = 0;
    double theirs = 0;
    double both = 0;
    for (String stem : a.stems()) {
      double weight = isNumber(stem) ? 0 : weight(stem);
      mine += weight;
      both += b.stems().contains(stem) ? weight : 0;
    }
    for (String stem : b.stems()) {
      theirs += isNumber(stem) ? 0 : weight(stem);
    }
    double least = Math.min(mine, theirs);
    return least == 0 ? 0 : both / least;
  }

  private static boolean isNumber(String stem) {
    return Character.isDigit(stem.charAt(0)) || NUMERALS.contains(stem);
  }

  private static boolean contradictNames(Set<String> a, Set<String> b) {
    return a.size() > 1 && b.size() > 1 && a.stream().noneMatch(b::contains);
  }

  /** "reports of troops" is not what says that there are 12,000 of them. */
  private static boolean onlyNamesWhatCounts(Proposition naming, Proposition counting) {
    return !naming.isClause()
        && naming.figures().isEmpty()
        && counting.isClause()
        && !counting.figures().isEmpty();
  }

  /** "The toll of the collapse rose to 15" is not what says that the bridge has collapsed. */
  private boolean countsWhatIsTold(Proposition counting, Proposition telling) {
    return tolls.contains(counting) && telling.figures().isEmpty() && telling.isClause();
  }

  /**
   * Who reports "an eleventh quarter of losses" does not say all that is said to follow from it.
   */
  private static boolean isNamedIn(Proposition naming, Proposition telling) {
    return !naming.isClause()
        && telling.isClause()
        && telling.stems().size() > 2 * naming.stems().size();
  }

  /**
   * Both speak in figures and no figure of the one is near one of the other; or both count the same
   * thing that happened and no such count is.
   */
  static boolean contradictFigures(List<Quantity> a, List<Quantity> b) {
    boolean near = false;
    boolean countAlike = false;
    boolean nearCount = false;
    for (Quantity x : a) {
      for (Quantity y : b) {
        boolean isNear = areNear(number(x), number(y));
        boolean isCount = x.event() == y.event() && x.event() != Quantity.Event.OTHER;
        near |= isNear;
        countAlike |= isCount;
        nearCount |= isCount && isNear;
      }
    }
    return countAlike ? !nearCount : !near && !a.isEmpty() && !b.isEmpty();
  }

  private static boolean areNear(double a, double b) {
    return Math.abs(a - b) <= NEARLY * Math.max(Math.abs(a), Math.abs(b));
  }

  private static double number(Quantity q) {
    double number = q.value().orElse(q.low().orElse(q.high().orElse(0)));
    return q.unit().filter("share"::equals).isPresent() ? PERCENT * number : number;
  }
}
