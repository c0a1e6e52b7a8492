package org.parallax.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Statement;

/**
 * Which propositions count the same, whatever their words: "15 people were killed" and "the toll
 * rose to 15" say one number of one ledger. Immutable, thread-safe.
 */
final class Counts {

  /** Content words beside which a number is not all that is said. */
  private static final int MOST_WORDS = 16;

  private static final Set<Quantity.Event> EVENTS =
      Set.of(Quantity.Event.DEAD, Quantity.Event.INJURED, Quantity.Event.MISSING);

  /** Words with which is said that so many are dead, hurt or missing. */
  private static final Set<String> COUNTING =
      Synonyms.of(
          Terms.of("die kill toll death injure wound hurt hospital missing unaccounted casualty"));

  /** "The three men" names them and does not count them. */
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:the|these|those|their|his|her|its)\\s+(?:\\w+\\s+)?$");

  /** "The number of dead at 15" is said by who puts it there. */
  private static final Pattern TOTAL = Pattern.compile("\\b(?:number|toll|total|count)\\b");

  private static final Pattern POSSIBLE = Pattern.compile("\\b(?:would|might|may|could|if)\\b");

  /** How far before a number what makes it a name stands, in UTF-16 code units. */
  private static final int REACH = 20;

  /** Numbers of one ledger by the place where they stand. */
  private final Map<Citation, String> numbers = new HashMap<>();

  /** Of the figures of a story. */
  Counts(List<Ledger> ledgers) {
    for (Ledger ledger : ledgers) {
      if (EVENTS.contains(ledger.event()) && ledger.change().isEmpty()) {
        ledger.entries().forEach(entry -> add(ledger, entry));
      }
    }
  }

  private void add(Ledger ledger, Ledger.Entry entry) {
    if (entry.value().isPresent()
        && entry.value().getAsDouble() > 1
        && (entry.modifier() == Quantity.Modifier.EQUAL
            || entry.modifier() == Quantity.Modifier.ABOUT)) {
      String number = ledger.id() + " " + entry.value().getAsDouble();
      entry.places().forEach(place -> numbers.put(place, number));
    }
  }

  /** The first number that {@code p} says is so, if it says little beside its numbers. */
  Optional<String> of(Proposition p) {
    return !isSaid(p)
        ? Optional.empty()
        : p.points().stream()
            .filter(q -> !isNamed(p.report(), q))
            .flatMap(q -> Stream.ofNullable(numbers.get(new Citation(p.report().id(), q.span()))))
            .findFirst();
  }

  private static boolean isSaid(Proposition p) {
    return p.toThing() == Statement.Stance.ASSERTS
        && p.polarity() == Polarity.AFFIRMED
        && !p.heading()
        && (p.isClause() || TOTAL.matcher(p.text()).find())
        && p.words().lead().size() <= MOST_WORDS
        && p.words().lead().stream().anyMatch(COUNTING::contains)
        && !POSSIBLE.matcher(p.text()).find();
  }

  private static boolean isNamed(Report report, Quantity q) {
    int start = q.span().start();
    return NAMED.matcher(report.text().substring(Math.max(0, start - REACH), start)).find();
  }
}
