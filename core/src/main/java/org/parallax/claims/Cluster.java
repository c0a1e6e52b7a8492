package org.parallax.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parallax.model.Report;
import org.parallax.model.Statement;

/** Propositions that say the same or the opposite of one thing, while they are gathered. */
final class Cluster {

  private static final int LONG = 220;
  private static final int TELLING = 4;

  /** Members of each of two clusters that are held against each other. */
  private static final int FEW = 8;

  /** How much two must share beside their figures to count the same thing. */
  private static final double LIKE = 0.3;

  /**
   * The first members, which speak for all of a cluster of more: what so many say in so many words
   * is settled, and holding each against each other would take as long as their square.
   */
  private static final int SPEAKERS = 64;

  /** Whom or what it means stands in another sentence. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "^[“\"‘']?(?:he|she|it|they|we|i|this|that|these|those|his|her|their|its|my|our)\\b",
          Pattern.CASE_INSENSITIVE);

  private final int number;
  private final List<Proposition> members = new ArrayList<>();
  private final List<Proposition> asserting = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> reports = new HashSet<>();
  private final Set<Optional<String>> asserters = new HashSet<>();

  /** A cluster that is the {@code number}th of its story. */
  Cluster(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  private final Set<Proposition> named = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<Proposition, Proposition> reversals = new IdentityHashMap<>();

  void add(Proposition p) {
    members.add(p);
    stems.addAll(p.stems());
    reports.add(p.report().id());
    if (isForIt(p.toThing())) {
      asserters.add(p.origin());
      if (asserting.size() < SPEAKERS) {
        asserting.add(p);
      }
    }
  }

  private List<Proposition> speakers() {
    return members.subList(0, Math.min(SPEAKERS, members.size()));
  }

  /** Notes that {@code p} only names what the others say: "the leak". */
  void markNamed(Proposition p) {
    named.add(p);
  }

  /** Whether it only names what the others say. */
  boolean isNamed(Proposition p) {
    return named.contains(p);
  }

  /** Adds what walks back what {@code recalled} says, and says nothing else of it. */
  void addReversal(Proposition p, Proposition recalled) {
    members.add(p);
    reports.add(p.report().id());
    reversals.put(p, recalled);
  }

  /** What {@code p} walks back; empty where it is no reversal. */
  Optional<Proposition> reversedBy(Proposition p) {
    return Optional.ofNullable(reversals.get(p));
  }

  /** Whether {@code report} says it. */
  boolean isIn(Report report) {
    return reports.contains(report.id());
  }

  List<Proposition> members() {
    return members;
  }

  Set<String> stems() {
    return stems;
  }

  /**
   * The most of {@code topic} that one member who says that it is so speaks of, in its main clause
   * at least in part.
   *
   * @param fits whether a member may be meant
   */
  Set<String> spokenOf(Set<String> topic, Predicate<Proposition> fits) {
    Set<String> all = shared(topic, stems);
    Set<String> most = Set.of();
    for (Proposition p : asserting) {
      if (most.size() < all.size() && p.polarity() == Polarity.AFFIRMED && isWhole(p)) {
        Set<String> shared = shared(all, p.stems());
        boolean more =
            shared.size() > most.size() && shared.stream().anyMatch(p.words().lead()::contains);
        // Whether it may be meant takes longest to tell.
        most = more && fits.test(p) ? shared : most;
      }
    }
    return most;
  }

  private static Set<String> shared(Set<String> topic, Set<String> words) {
    Set<String> shared = new TreeSet<>();
    for (String word : topic) {
      if (words.contains(word)) {
        shared.add(word);
      }
    }
    return shared;
  }

  /** How many words the member that says least more than {@code shared} has beside them. */
  int leastBeside(Set<String> shared) {
    int least = Integer.MAX_VALUE;
    for (Proposition p : asserting) {
      if (p.stems().containsAll(shared)) {
        least = Math.min(least, p.stems().size() - shared.size());
      }
    }
    return least;
  }

  /** A statement or a sentence; a headline that only names a subject asserts nothing. */
  private static boolean isWhole(Proposition p) {
    return p.statement().isPresent() || !p.heading();
  }

  /** Whether somebody says that it is so, and does not just refuse or deny. */
  boolean isAsserted() {
    return !asserting.isEmpty();
  }

  /**
   * Whether nobody but {@code origin} says that it is so: what one says oneself one does not deny.
   */
  boolean isOnlySaidBy(Optional<String> origin) {
    return asserters.size() == 1 && asserters.contains(origin);
  }

  private static boolean isForIt(Statement.Stance stance) {
    return switch (stance) {
      case ASSERTS, EXPECTS -> true;
      case DENIES, NEITHER, DOUBTS, DEMANDS, ASKS -> false;
    };
  }

  double likeness(Proposition p, Likeness likeness) {
    double sum = 0;
    for (Proposition member : speakers()) {
      double one = likeness.of(p, member);
      if (one == 0) {
        return 0;
      }
      sum += one;
    }
    return sum / speakers().size();
  }

  /** Whether a member of each says, figures aside, much of what one of the other says. */
  boolean speaksLike(Cluster other, Likeness likeness) {
    return speakers().stream()
        .limit(FEW)
        .anyMatch(
            a ->
                other.speakers().stream()
                    .limit(FEW)
                    .anyMatch(b -> likeness.besideFigures(a, b) >= LIKE));
  }

  int reports() {
    return reports.size();
  }

  /** Whether somebody says it in a clause. */
  boolean hasClause() {
    return members.stream().anyMatch(Proposition::isClause);
  }

  /** How many outlets say it in more than a heading. */
  int telling() {
    return (int)
        members.stream().filter(p -> !p.heading()).map(Proposition::outlet).distinct().count();
  }

  /** How many outlets carry it. */
  int outlets() {
    return (int) members.stream().map(Proposition::outlet).distinct().count();
  }

  /**
   * The member whose words stand for all: one that affirms, not too long, most like the others.
   *
   * @param negated whether it is to be one that says what is not so
   */
  Proposition head(Likeness likeness, boolean negated) {
    Comparator<Proposition> fitter =
        Comparator.<Proposition>comparingInt(p -> p.heading() || reversals.containsKey(p) ? 0 : 1)
            .thenComparingInt(p -> (p.polarity() == Polarity.NEGATED) == negated ? 1 : 0)
            .thenComparingInt(p -> isForIt(p.toThing()) ? 1 : 0)
            .thenComparingInt(p -> p.polarity() == Polarity.AFFIRMED ? 1 : 0)
            .thenComparingInt(p -> p.isClause() ? 1 : 0)
            .thenComparingInt(p -> PRONOUN.matcher(p.text()).find() ? 0 : 1)
            .thenComparingInt(p -> p.stems().size() >= TELLING ? 1 : 0)
            .thenComparingInt(p -> p.text().length() <= LONG ? 1 : 0)
            .thenComparingInt(p -> p.credited() ? 1 : 0);
    Proposition fit =
        members.stream()
            .max(fitter)
            .orElseThrow(() -> new IllegalStateException("an empty cluster"));
    IdentityHashMap<Proposition, Double> alike = new IdentityHashMap<>();
    for (Proposition p : members) {
      if (fitter.compare(p, fit) == 0) {
        alike.put(p, speakers().stream().mapToDouble(m -> likeness.of(p, m)).sum());
      }
    }
    return alike.entrySet().stream()
        .max(
            Map.Entry.<Proposition, Double>comparingByValue()
                .thenComparing(e -> e.getKey().at(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(fit);
  }
}
