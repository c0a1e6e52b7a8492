package org.parallax.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Statement;

/** Reads stance and certainty off the cue, its modal verbs and the head of what is said. */
final class CertaintyReader {

  private static final Set<String> LIKELY =
      Set.of(
          "likely",
          "probably",
          "presumably",
          "believe",
          "think",
          "believed",
          "thought",
          "appears",
          "appear",
          "seems",
          "expected",
          "apparently");
  private static final Set<String> PERHAPS =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "perhaps",
          "maybe",
          "possible",
          "suspected",
          "potentially");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "wo");
  private static final Set<String> DUTY = Set.of("should", "must", "ought");

  private static final Set<String> FRONTING =
      Set.of(
          "if",
          "when",
          "while",
          "although",
          "though",
          "once",
          "unless",
          "until",
          "because",
          "after",
          "before",
          "as",
          "with",
          "in",
          "on",
          "at",
          "given");

  /** So few tokens does a clause have that stands before the main one. */
  private static final int LONGEST_FRONT = 30;

  private final Words words;
  private final FirstPerson firstPerson;

  CertaintyReader(Words words) {
    this.words = words;
    this.firstPerson = new FirstPerson(words);
  }

  /** The manner of a draft with what its content adds to its cue. */
  Draft.Manner read(Draft d) {
    Draft.Manner m = d.manner();
    Statement.Stance stance = stance(d, m);
    return new Draft.Manner(m.lemma(), stance, certainty(d, m, stance));
  }

  private Statement.Stance stance(Draft d, Draft.Manner m) {
    boolean addressed =
        m.stance() == Statement.Stance.ASKS || m.lemma().matches("tell|warn|caution");
    if (addressed && d.content().stream().findFirst().filter(c -> orders(c, m)).isPresent()) {
      return Statement.Stance.DEMANDS;
    }
    if (m.stance() == Statement.Stance.ASSERTS
        && !m.lemma().equals("believe")
        && !d.content().isEmpty()) {
      if (isNoComment(d.content())) {
        return Statement.Stance.NEITHER;
      }
      Optional<Statement.Stance> own = firstPerson.stance(d.content());
      if (own.isPresent()) {
        return own.get();
      }
      int modal = modal(d.content());
      if (modal >= 0
          && ((words.in(modal, FUTURE) && !words.is(modal, "would")) || isLikelihood(modal))) {
        return Statement.Stance.EXPECTS;
      }
      if ((modal >= 0 && words.in(modal, DUTY)) || imperative(d.content())) {
        return Statement.Stance.DEMANDS;
      }
    }
    return m.stance();
  }

  /** "should be arriving in April": what is likely, not what ought to be. */
  private boolean isLikelihood(int modal) {
    return words.is(modal, "should")
        && words.is(modal + 1, "be")
        && words.lower(modal + 2).endsWith("ing");
  }

  /** "urged Congress to act", "told residents to leave", "asked the ministry for help". */
  private boolean orders(Stretch content, Draft.Manner m) {
    if (words.is(content.from() - 1, "about") || isAdjunct(content.from())) {
      return false;
    }
    for (int i = content.from(); i < Math.min(content.to() - 1, content.from() + 8); i++) {
      if (words.is(i, "to") && words.tag(i + 1).equals("VERB")) {
        return true;
      }
      boolean asked = m.stance() == Statement.Stance.ASKS && words.nominal(i - 1);
      if (asked && words.is(i, "for") && i > content.from()) {
        return true;
      }
      if (words.finite(i) || words.in(i, Vocabulary.QUESTION_WORDS)) {
        return false;
      }
    }
    return false;
  }

  /** "No comment," she said. */
  private boolean isNoComment(List<Stretch> content) {
    String said = words.text(content.getFirst()).toLowerCase(Locale.ROOT);
    return said.length() < 20 && said.replaceAll("[^a-z ]", "").equals("no comment");
  }

  private boolean imperative(List<Stretch> content) {
    int i = content.getFirst().from();
    return words.openingMark(i) && words.is(i + 1, "please", "stop", "let");
  }

  /** The first auxiliary of the main clause of the content, or -1. */
  private int modal(List<Stretch> content) {
    Stretch c = content.getFirst();
    int from = behindFront(c);
    for (int i = from; i < Math.min(c.to(), from + 30); i++) {
      if (words.finite(i) && !words.in(i - 1, Vocabulary.RELATIVES)) {
        return i;
      }
    }
    return -1;
  }

  /** "In a bid to": no order begins like that. */
  private boolean isAdjunct(int i) {
    return words.tag(i).equals("ADP") && !words.is(i, "to");
  }

  /** "If the dam breaks, (the town will flood)": where the main clause begins. */
  private int behindFront(Stretch content) {
    int from = words.openingMark(content.from()) ? content.from() + 1 : content.from();
    if (!words.in(from, FRONTING)) {
      return content.from();
    }
    int end = Math.min(content.to(), from + LONGEST_FRONT);
    for (int i = from; i < end; i++) {
      if (words.comma(i)) {
        return words.closingMark(i + 1) ? content.from() : i + 1;
      }
    }
    return content.from();
  }

  /** "could not tell", "if you could tell": what somebody is able to do, not what may be. */
  private boolean isAbility(int i) {
    return words.is(i, "could")
        && (words.is(i + 1, "not", "n't") || words.is(i - 1, "if") || words.is(i - 2, "if"));
  }

  private Statement.Certainty certainty(Draft d, Draft.Manner m, Statement.Stance stance) {
    switch (stance) {
      case DEMANDS, ASKS, NEITHER, DOUBTS -> {
        return Statement.Certainty.UNSPECIFIED;
      }
      case ASSERTS, DENIES, EXPECTS -> {}
    }
    if (m.certainty() != Statement.Certainty.CERTAIN || d.content().isEmpty()) {
      return m.certainty();
    }
    int at = modal(d.content());
    for (int i = Math.max(0, at - 2); at >= 0 && i <= at + 3 && i < words.size(); i++) {
      if (words.in(i, PERHAPS) && !words.capital(i) && !isAbility(i)) {
        return Statement.Certainty.POSSIBLE;
      }
      if (words.in(i, LIKELY) || (i == at && isLikelihood(i))) {
        return Statement.Certainty.PROBABLE;
      }
    }
    return m.certainty();
  }
}
