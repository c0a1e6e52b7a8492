package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.language.Terms;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Cuts a sentence that says several things into the clauses that say one each: "the ship was late
 * and nobody had warned the port". Only where both sides have a subject and a verb of their own.
 * Stateless.
 */
final class Clauses {

  /** Content words from which a clause says something by itself. */
  private static final int LEAST_WORDS = 3;

  /** A sentence that is shorter says one thing, or little of each; in UTF-16 code units. */
  private static final int LEAST_LENGTH = 50;

  private static final Pattern JOINT =
      Pattern.compile(
          "[,;]\\s+(?:and|but|while|whereas)\\s+(?:that\\s+)?|;\\s+|\\s(?:and|but)\\s+that\\s+");

  /** Words with which another sentence about the same subject goes on, or a list. */
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "to",
          "then",
          "later",
          "also",
          "not",
          "never",
          "now",
          "even",
          "only",
          "still",
          "so",
          "therefore",
          "thus",
          "or",
          "nor",
          "which",
          "who",
          "whose",
          "whom",
          "where",
          "when",
          "if",
          "whether",
          "because",
          "after",
          "before",
          "as",
          "with",
          "without",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "of",
          "into",
          "than",
          "had",
          "has",
          "have",
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "did",
          "does",
          "do");

  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?:who|which|whose|whom|that|where|when|if|because|as)\\b");

  /** Between two of them nothing is cut: what stands in brackets belongs together. */
  private static final Pattern BRACKET = Pattern.compile("[()\\[\\]]");

  private Clauses() {}

  /**
   * The clauses of the words of {@code piece}, which is of one sentence; itself where it is one.
   */
  static List<Span> of(Report report, Span piece) {
    if (piece.length() < LEAST_LENGTH) {
      return List.of(piece);
    }
    String words = report.words(piece);
    List<Span> clauses = new ArrayList<>();
    Matcher joint = JOINT.matcher(words);
    int start = 0;
    int from = 0;
    while (joint.find(from)) {
      from = joint.end();
      if (isClause(words.substring(start, joint.start()))
          && startsClause(words.substring(joint.end()))
          && !BRACKET.matcher(words.substring(start, joint.start())).find()) {
        clauses.add(new Span(piece.start() + start, piece.start() + joint.start()));
        start = joint.end();
      }
    }
    clauses.add(new Span(piece.start() + start, piece.end()));
    return clauses;
  }

  /** Whether {@code words} stand between two clauses and belong to none. */
  static boolean isJoint(String words) {
    return JOINT.matcher(words).matches();
  }

  /** Whether {@code words} have a verb that no relative clause in front of it has taken. */
  private static boolean isClause(String words) {
    Matcher relative = RELATIVE.matcher(words.toLowerCase(Locale.ROOT));
    String main = relative.find() ? words.substring(0, relative.start()) : words;
    return Predicates.has(main) && Terms.of(words).size() >= LEAST_WORDS;
  }

  private static boolean startsClause(String words) {
    String first = words.split("[^\\p{L}'’]+", 2)[0].toLowerCase(Locale.ROOT);
    return !NO_SUBJECT.contains(first)
        && !first.endsWith("ed")
        && !first.endsWith("ing")
        && !Predicates.has(first)
        && isClause(words);
  }
}
