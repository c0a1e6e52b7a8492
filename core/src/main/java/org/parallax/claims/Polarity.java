package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Statement;

/**
 * What words make of the thing they speak of, read off the words alone: whether they affirm or
 * negate it, leave it open, or refuse to say.
 */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  NEGATED,
  /** Several negations; which one counts cannot be told from the words. */
  MIXED,
  /** It is called untrue: "the rumour is baseless". */
  REJECTED,
  /** It is doubted. */
  DOUBTED,
  /** The words say only that nothing can be said. */
  REFUSED;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "none", "nobody", "nothing", "neither", "without", "cannot",
          "nowhere");

  private static final Set<String> DOUBTS =
      Set.of("sceptical", "skeptical", "doubtful", "doubts", "dubious");

  private static final List<String> REFUSALS =
      List.of(
          "no comment",
          "no details",
          "no information",
          "nothing to report",
          "nothing new",
          "not confirm",
          "n't confirm",
          "cannot confirm",
          "unable to confirm",
          "too early to",
          "not comment",
          "n't comment",
          "no further details",
          "not yet known",
          "still to be determined",
          "still to be decided",
          "yet to be determined",
          "yet to be decided",
          "remains to be seen",
          "do not know",
          "does not know",
          "don't know",
          "doesn't know",
          "not aware of",
          "unaware of",
          "n't aware of",
          "no knowledge of",
          "no word on");

  private static final Set<String> CLAUSE_STARTS = Set.of("and", "but", "while", "although");

  /** Words after "and" with which another clause begins. */
  private static final Set<String> NEXT =
      Set.of(
          "never", "not", "no", "nobody", "none", "did", "does", "do", "has", "have", "had", "was",
          "were", "is", "are", "it", "he", "she", "they", "we", "there", "didn't", "doesn't",
          "wasn't", "hasn't");

  /** Words between a refusal and what is refused. */
  private static final String REFUSED_LINK =
      "^\\W*(?:to )?(?:say |tell |know |confirm |comment )?(?:whether |if |that |on |of |about )?";

  private static final int LEAST_CLAUSE = 3;
  private static final int SHORT = 14;
  private static final int OPENING = 5;

  /** "1.4 billion, not 900 million" and "not only the mayor" negate nothing that is told. */
  private static final Pattern CONTRAST =
      Pattern.compile(
          "\\bnot (?=only|just|merely|\\W?\\d)|,? not$|\\bor not\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern UNTRUE =
      Pattern.compile(
          "(?:\\bnot|n['’]t) (?:at all |entirely |even |simply )?(?:true|correct|accurate|the"
              + " case)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Reads {@code words}. */
  public static Polarity of(String words) {
    if (Rejection.isOfReport(words)) {
      return REJECTED;
    }
    List<String> cut =
        cut(CONTRAST.matcher(UNTRUE.matcher(words).replaceAll(" untrue")).replaceAll(""));
    String start = String.join(" ", cut.subList(0, Math.min(cut.size(), OPENING)));
    String all = cut.size() <= SHORT ? String.join(" ", cut) : start;
    int rejection = Rejection.in(cut);
    boolean rejects = rejection >= 0 && rejection < OPENING;
    boolean open = !cut.isEmpty() && cut.getFirst().equals("whether");
    if (open || (!rejects && REFUSALS.stream().anyMatch(all::contains))) {
      return REFUSED;
    }
    if (cut.stream().anyMatch(DOUBTS::contains)) {
      return DOUBTED;
    }
    long negations = cut.stream().filter(Polarity::negates).count();
    if (negations == 0 || (rejects && !startsNegated(cut))) {
      return rejection >= 0 ? REJECTED : AFFIRMED;
    }
    // "There is no leak and there has never been one" negates once in each of its clauses.
    long first =
        cut.stream().takeWhile(w -> !CLAUSE_STARTS.contains(w)).filter(Polarity::negates).count();
    if (negations == 1 && onlyInALaterClause(cut)) {
      return AFFIRMED;
    }
    return negations == 1 || first == 1 ? NEGATED : MIXED;
  }

  /** "The figure was invented, and we do not know by whom" rejects; "it is not false" does not. */
  private static boolean startsNegated(List<String> cut) {
    return cut.stream().limit(OPENING).anyMatch(Polarity::negates);
  }

  /** "It came in too fast and never turned" affirms the first thing that it says. */
  private static boolean onlyInALaterClause(List<String> cut) {
    for (int i = LEAST_CLAUSE; i + 1 < cut.size(); i++) {
      if (negates(cut.get(i))) {
        return false;
      }
      if (CLAUSE_STARTS.contains(cut.get(i)) && NEXT.contains(cut.get(i + 1))) {
        return cut.subList(0, i).stream().noneMatch(Polarity::negates);
      }
    }
    return false;
  }

  /** Whether the one affirms what the other negates. */
  public boolean opposes(Polarity other) {
    return (this == AFFIRMED && other == NEGATED) || (this == NEGATED && other == AFFIRMED);
  }

  /**
   * What a source makes of the thing when it holds {@code stance} toward words of this polarity.
   */
  Statement.Stance toThing(Statement.Stance stance) {
    if (stance != Statement.Stance.ASSERTS) {
      return stance;
    }
    return switch (this) {
      case AFFIRMED, NEGATED, MIXED -> stance;
      case REJECTED -> Statement.Stance.DENIES;
      case DOUBTED -> Statement.Stance.DOUBTS;
      case REFUSED -> Statement.Stance.NEITHER;
    };
  }

  /**
   * What a source that holds {@code stance} toward words of this polarity makes of a claim.
   *
   * @param stance toward the words
   * @param opposed whether the words say the opposite of the claim
   */
  Statement.Stance toward(Statement.Stance stance, boolean opposed) {
    Statement.Stance held = toThing(stance);
    return switch (held) {
      case ASSERTS, EXPECTS -> opposed ? Statement.Stance.DENIES : held;
      case DENIES -> opposed ? Statement.Stance.ASSERTS : held;
      case NEITHER, DOUBTS, DEMANDS, ASKS -> held;
    };
  }

  /**
   * What stands behind the words that refuse: "the cause" in "it was too early to know the cause".
   */
  static String refused(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String refusal : REFUSALS) {
      int at = lower.indexOf(refusal);
      if (at >= 0) {
        String rest = words.substring(at + refusal.length()).replaceFirst(REFUSED_LINK, "");
        return rest.isBlank() ? words : rest;
      }
    }
    return words;
  }

  /** Whether a word negates by itself. */
  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  private static boolean negates(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  private static List<String> cut(String words) {
    List<String> cut = new ArrayList<>();
    int i = 0;
    while (i < words.length()) {
      int start = i;
      while (i < words.length() && isWordPart(words.charAt(i))) {
        i++;
      }
      if (i > start) {
        cut.add(words.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\''));
      } else {
        i++;
      }
    }
    return cut;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
