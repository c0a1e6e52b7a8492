package org.parallax.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;

/**
 * The words of a proposition, as far as two are held against each other. Immutable.
 *
 * @param text without marks
 * @param stems the content words, synonyms and opposites as one
 * @param names those of them that are written with a capital letter
 * @param lead those of the main clause: what stands behind "after" or "which" is told in passing
 * @param reversed those that stand for the opposite of their stem: "closed", whose stem is "open"
 * @param negated those that a negation is about
 * @param polarity what the words make of what they speak of
 */
record Words(
    String text,
    Set<String> stems,
    Set<String> names,
    Set<String> lead,
    Set<String> reversed,
    Set<String> negated,
    Polarity polarity) {

  /** Content words from which a clause can stand alone. */
  private static final int LEAST_CLAUSE = 2;

  /** Words behind a negation that it is about above all: "nobody had locked", "no great danger". */
  private static final int CORE = 1;

  /** Content words of which "they did not" can speak. */
  private static final int BARE = 4;

  private static final Pattern SUBORDINATOR =
      Pattern.compile(
          "\\b(?:after|before|when|while|because|since|which|who|whose|whom|where|despite|amid"
              + "|following|although|though|unless|if|in response to)\\b|, as\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom", "where");

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:not|no|never|none|nobody|nothing|neither|without|cannot|nowhere)\\b|n['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:.?!—–“”\"]|\\b(?:and|but|while|although|because|after|before|when)\\b");

  /**
   * Reads them.
   *
   * @param text without marks
   * @param speaker content words that name whom a pronoun at the beginning means
   */
  static Words of(String text, Set<String> speaker) {
    List<Terms.Term> terms = Terms.of(text);
    Set<String> stems = new TreeSet<>(speaker);
    Set<String> names = new TreeSet<>(speaker);
    Set<String> reversed = new TreeSet<>();
    for (Terms.Term term : terms) {
      String stem = Synonyms.of(term.stem());
      stems.add(stem);
      if (term.capital()) {
        names.add(stem);
      }
      if (Synonyms.isReversed(term.stem())) {
        reversed.add(stem);
      }
    }
    Set<String> lead = lead(text, terms);
    lead.addAll(speaker);
    return new Words(text, stems, names, lead, reversed, negated(text, terms), Polarity.of(text));
  }

  /** Whether what the one says is so is what the other says is not so. */
  boolean opposes(Words other) {
    boolean plain =
        (polarity == Polarity.AFFIRMED || polarity == Polarity.NEGATED)
            && (other.polarity == Polarity.AFFIRMED || other.polarity == Polarity.NEGATED);
    boolean opposites = areOpposites(other);
    return plain && (polarity != other.polarity) != opposites && (opposites || isNegationOf(other));
  }

  private boolean areOpposites(Words other) {
    return stems.stream()
        .filter(other.stems::contains)
        .anyMatch(s -> reversed.contains(s) != other.reversed.contains(s));
  }

  /** Whether the one negates something that the other speaks of. */
  private boolean isNegationOf(Words other) {
    return polarity == Polarity.NEGATED
        ? speaksOf(other.stems, negated)
        : speaksOf(stems, other.negated);
  }

  private static boolean speaksOf(Set<String> stems, Set<String> negated) {
    return negated.isEmpty()
        ? stems.size() <= BARE
        : 2 * negated.stream().filter(stems::contains).count() > negated.size()
            && negated.stream().limit(CORE).anyMatch(stems::contains);
  }

  private static Set<String> lead(String text, List<Terms.Term> terms) {
    int from = 0;
    Matcher turn = SUBORDINATOR.matcher(text);
    boolean found = turn.find();
    if (found && turn.start() == 0 && text.indexOf(',') > 0) {
      from = text.indexOf(',');
      found = turn.find(from);
    }
    while (found) {
      Set<String> lead = between(terms, from, turn.start());
      if (lead.size() >= LEAST_CLAUSE) {
        lead.addAll(behindRelative(text, terms, turn));
        return lead;
      }
      found = turn.find();
    }
    return between(terms, from, text.length());
  }

  /** What goes on behind "the ship, which was late," up to where something else is told again. */
  private static Set<String> behindRelative(String text, List<Terms.Term> terms, Matcher turn) {
    boolean inserted =
        RELATIVE.contains(turn.group().toLowerCase(Locale.ROOT))
            && text.substring(0, turn.start()).stripTrailing().endsWith(",");
    int end = inserted ? text.indexOf(',', turn.end()) : -1;
    if (end < 0) {
      return Set.of();
    }
    return between(terms, end, turn.find(end) ? turn.start() : text.length());
  }

  private static Set<String> negated(String text, List<Terms.Term> terms) {
    Matcher negation = NEGATION.matcher(text);
    if (!negation.find()) {
      return Set.of();
    }
    Matcher end = CLAUSE_END.matcher(text);
    int at = negation.end();
    while (end.find(at)) {
      Set<String> negated = between(terms, negation.end(), end.start());
      if (!negated.isEmpty()) {
        return negated;
      }
      at = end.end();
    }
    return between(terms, negation.end(), text.length());
  }

  private static Set<String> between(List<Terms.Term> terms, int from, int to) {
    Set<String> stems = new LinkedHashSet<>();
    for (Terms.Term term : terms) {
      if (term.span().start() >= from && term.span().end() <= to) {
        stems.add(Synonyms.of(term.stem()));
      }
    }
    return stems;
  }
}
