package org.parallax.figures;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** Tells the numbers that are no figures of a story, by the words beside them. Stateless. */
final class Uncounted {

  /** Characters to either side that are looked at. */
  private static final int BEFORE = 25;

  private static final int BEHIND = 36;

  private static final Pattern DIFFERENCE =
      Pattern.compile("^ (?:\\w+ )?(?:more|fewer|less|higher|lower) than\\b.*");
  private static final Pattern ZONE = Pattern.compile("\\b(?:gmt|utc) ?[+-]?$");

  /** "The death of one of their own", "the family of one of them": who it is, not how many. */
  private static final Pattern ONE_OF =
      Pattern.compile(
          "^one of (?:the|their|our|its|his|her|my|us|them|those|these|whom|which|many|several)\\b");

  private static final Pattern OWN = Pattern.compile("^one of (?:their|our|its|his|her|my|us)\\b");

  /** Ages, and those whom a report has heard. */
  private static final Set<String> UNITS = Set.of("year of age", "source");

  /** "Not 10,000, or 100,000": the number is said not to be it. */
  private static final Pattern NEGATED =
      Pattern.compile("(?<!\\bif )\\bnot (?:some |about )?(?:[\\d.,]+ (?:or|and|nor) )?$");

  private Uncounted() {}

  /**
   * Whether {@code q} counts nothing: "three more than the police said", "not 10,000", "GMT+3",
   * "one of their own".
   */
  static boolean is(Report report, Quantity q, Span sentence) {
    int start = q.span().start();
    int end = q.span().end();
    String own = lower(report, start, Math.min(sentence.end(), start + BEFORE));
    boolean oneOf =
        OWN.matcher(own).find()
            || (q.event() == Quantity.Event.OTHER && ONE_OF.matcher(own).find());
    String after = lower(report, end, Math.min(sentence.end(), end + BEHIND));
    String before = lower(report, Math.max(sentence.start(), start - BEFORE), start);
    return oneOf
        || DIFFERENCE.matcher(after).matches()
        || NEGATED.matcher(before).find()
        || ZONE.matcher(lower(report, Math.max(0, start - 5), start)).find()
        || q.unit().filter(UNITS::contains).isPresent();
  }

  private static String lower(Report report, int from, int to) {
    return to > from ? report.text().substring(from, to).toLowerCase(Locale.ROOT) : "";
  }
}
