package org.parallax.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.language.Terms;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** The words around one quantity, and what they say about it. For one story. */
final class Surroundings {

  /** Words to either side that can say that a figure is still to come. */
  private static final int NEAR = 45;

  /** Characters before an elliptic number that can say what it counts. */
  private static final int BEFORE = 25;

  /** Characters of a sentence that are looked at; a longer one is a table. */
  private static final int LONGEST = 600;

  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:plan(?:s|ned|ning)? to|plans?"
              + " for|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|will|would|promised?|pledged?|prepar(?:es|ed|ing)"
              + " to|is to|are to|going to|could|possible|potential|proposed|projected|set to|by"
              + " 20\\d\\d)\\b");
  private static final Pattern MOVES =
      Pattern.compile(
          "\\b(?:from|earlier|previous|previously|rose|risen|raised?|raises|revised?|initially"
              + "|at first|had said|originally|amended|corrected|updated?|now)\\b");
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(?:from|rather than|instead of|compared (?:with|to)) (?:the |about |some |around"
              + " )?$");

  /** Characters before a number in which words say that it is a former one. */
  private static final int FORMERLY = 28;

  private static final String HEDGED = "(?:about |some |around |nearly |over |at least )?$";
  private static final Pattern ASSESSED =
      Pattern.compile(
          "\\b(?:(?:the (?:number|figure|total|toll|count|crowd|turnout)|it|them|this)"
              + " at|(?:spoke|speaks?) of) "
              + HEDGED);
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "\\b(?:when|while|whereas|although) [^,;:]{1,50} (?:spoke|spoken|speaks|talked) of "
              + HEDGED);

  /** Characters before a number in which another clause gives it to another party. */
  private static final int CLAUSE = 90;

  private static final Pattern GAPPED = Pattern.compile("\\bat " + HEDGED);

  private static final Pattern PLACED = Pattern.compile("^(?:in|on|at|from|under|aboard|near) ");
  private static final int LONG_CLAUSE = 50;
  private static final Pattern THAN =
      Pattern.compile(
          "\\b(?:than (?:\\w+ )?|from (?:about |some |around )?[\\d.,]+ (?:\\w+ )?(?:at|on|in|by)"
              + " )(?:the )?$");

  /** Characters before a date that say that another number is of that date. */
  private static final int COMPARED = 36;

  private static final Pattern BEHIND_THE_NOUN =
      Pattern.compile(
          " (?:in|on|at|from|to|by|into|who|that|which|were|was|are|is|had|have|has|will|would|and"
              + "|said|arrived|left)\\b");
  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "\\b(?:amended|(?:earlier|previous) version|was corrected|in"
              + " error|mistakenly|wrongly)\\b");

  private static final Pattern ADDED = Pattern.compile("^\\W{0,3}(?:more|fewer|others?)\\b.*");

  private final Report report;
  private final Quantity quantity;
  private final Span sentence;

  Surroundings(Report report, Quantity quantity) {
    this.report = report;
    this.quantity = quantity;
    this.sentence = sentence(report, quantity);
  }

  Span sentence() {
    return sentence;
  }

  /** The content words of the sentence, numbers aside. */
  Set<String> stems() {
    return stems(sentence.start(), sentence.end());
  }

  /** Whether the sentence tells of a number that moved. */
  boolean moves() {
    return MOVES.matcher(report.words(sentence).toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the words near the number say that it is planned or expected. */
  boolean isToCome() {
    int from = Math.max(sentence.start(), quantity.span().start() - NEAR);
    int to = Math.min(sentence.end(), quantity.span().end() + NEAR);
    String before = lower(from, quantity.span().start());
    String after = lower(quantity.span().end(), to);
    return TO_COME.matcher(before).find() || TO_COME.matcher(after).find();
  }

  /** Whether the sentence takes the number back: "an earlier version gave it as 10". */
  boolean isWithdrawn() {
    return WITHDRAWN.matcher(report.words(sentence).toLowerCase(Locale.ROOT)).find();
  }

  /** Whether a date only stands for another number: "three more than on Wednesday". */
  boolean comparesWith(String date) {
    return report.findings().times().stream()
        .filter(t -> sentence.contains(t.span()) && t.value().equals(date))
        .anyMatch(
            t ->
                THAN.matcher(
                        lower(
                            Math.max(sentence.start(), t.span().start() - COMPARED),
                            t.span().start()))
                    .find());
  }

  /** Whether it refers back to a number that was given before: "the three bodies". */
  boolean refersBack() {
    int start = quantity.span().start();
    String before = lower(Math.max(sentence.start(), start - 6), start);
    return before.endsWith("the ")
        || before.endsWith("those ")
        || before.endsWith("these ")
        || report.words(quantity.span()).toLowerCase(Locale.ROOT).startsWith("the ");
  }

  /** Whether it is somebody's number for what was counted before: "put the crowd at 500". */
  boolean isAssessed() {
    return isBehind(ASSESSED) && isElliptic();
  }

  /**
   * Whether it is another one's number for the same: "(put the crowd at 500), the union at 900".
   */
  boolean isAssessedToo(Quantity before) {
    return isBehind(GAPPED) && isElliptic() && new Surroundings(report, before).isAssessed();
  }

  private boolean isBehind(Pattern words) {
    int start = quantity.span().start();
    return words.matcher(lower(Math.max(sentence.start(), start - FORMERLY), start)).find();
  }

  /** Whether a clause of its own gives it to another one: "..., when the police spoke of 12". */
  boolean isOfAnother() {
    int start = quantity.span().start();
    return OF_ANOTHER.matcher(lower(Math.max(sentence.start(), start - CLAUSE), start)).find();
  }

  /** Whether what it counts is left out: "the three arrived". */
  boolean isElliptic() {
    Set<String> unit = UnitClasses.stems(UnitClasses.of(quantity.unit().orElse("")));
    String after = lower(quantity.span().start(), clauseEnd());
    Matcher verb = BEHIND_THE_NOUN.matcher(after);
    int end = verb.find() ? verb.start() : after.length();
    Set<String> noun = stems(quantity.span().start(), quantity.span().start() + end);
    return noun.stream().noneMatch(unit::contains);
  }

  /** Whether it is a difference to another number: "three more than". */
  boolean isAdded() {
    String own = report.words(quantity.span()).toLowerCase(Locale.ROOT);
    int to = Math.min(sentence.end(), quantity.span().end() + 10);
    boolean within =
        own.endsWith(" more") || (own.contains(" more ") && !own.contains("more than"));
    return within || ADDED.matcher(lower(quantity.span().end(), to)).matches();
  }

  /**
   * What stands right after the number, up to the next mark or number, or else right before it:
   * what an elliptic number is about ("seven in a maintenance crew").
   */
  Set<String> clause() {
    int i = clauseEnd();
    Set<String> after = stems(quantity.span().end(), i);
    int start = Math.max(sentence.start(), quantity.span().start() - BEFORE);
    return after.isEmpty() ? stems(start, quantity.span().start()) : after;
  }

  /** The words right behind the number that say what it counts; empty where they are many. */
  String behind() {
    int end = clauseEnd();
    String words =
        end <= quantity.span().end() ? "" : report.text().substring(quantity.span().end(), end);
    words =
        words
            .strip()
            .replaceFirst("^of (?:them|those|whom)\\s+", "")
            .replaceFirst(" (?:and|or)$", "");
    boolean where = PLACED.matcher(words).find() && words.length() <= LONG_CLAUSE;
    return where ? words.replaceAll("\\s+", " ") : "";
  }

  /** Whether it describes a thing by its measure: "a 4-inch screen". */
  boolean isAttribute() {
    return UnitClasses.isMeasure(UnitClasses.of(quantity.unit().orElse("")))
        && report.words(quantity.span()).indexOf('-') > 0;
  }

  /** Whether it is what the number was before: "up from 60", "from 12". */
  boolean isFormer() {
    return isBehind(FORMER);
  }

  private int clauseEnd() {
    String text = report.text();
    int end = Math.min(sentence.end(), quantity.span().end() + LONGEST);
    for (Quantity other : report.findings().quantities()) {
      if (other.span().start() >= quantity.span().end()) {
        end = Math.min(end, other.span().start());
        break;
      }
    }
    int i = quantity.span().end();
    while (i < end && ",;:.(“\"\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** What is in brackets right behind another quantity: "20 km (12 miles)". */
  boolean converts(Quantity before) {
    int from = before.span().end();
    int to = quantity.span().start();
    return to > from
        && to - from <= 3
        && report.text().substring(from, to).strip().equals("(")
        && before.subject().equals(quantity.subject());
  }

  private Set<String> stems(int start, int end) {
    Set<String> stems = new TreeSet<>();
    if (end > start) {
      Span limited = new Span(start, Math.min(end, start + LONGEST));
      for (Terms.Term term : Terms.of(report.text(), limited)) {
        if (!Character.isDigit(term.stem().charAt(0))) {
          stems.add(term.stem());
        }
      }
    }
    return stems;
  }

  private String lower(int from, int to) {
    return to > from ? report.text().substring(from, to).toLowerCase(Locale.ROOT) : "";
  }

  /** The sentence in which {@code q} stands; its own words where it stands in none. */
  static Span sentence(Report report, Quantity q) {
    List<Span> sentences = report.findings().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    List<Span> found = new ArrayList<>();
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span s = sentences.get(middle);
      if (s.end() <= q.span().start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
        found.add(s);
      }
    }
    return found.stream().filter(s -> s.contains(q.span())).findFirst().orElse(q.span());
  }
}
