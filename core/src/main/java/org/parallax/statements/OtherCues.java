package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Statement;

/** Attributions that no verb marks: "according to", "reportedly", a colon, nouns of report. */
final class OtherCues {

  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly");
  private static final Set<String> NOUNS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "suggestion",
          "suggestions",
          "accusation",
          "accusations",
          "speculation",
          "warning",
          "warnings",
          "fears",
          "concerns",
          "concern",
          "assertion",
          "assertions",
          "rumours",
          "rumors",
          "hopes",
          "belief",
          "reports",
          "suspicion",
          "suspicions",
          "prediction",
          "predictions",
          "estimate",
          "denial");

  /** Words that open a headline before a colon and speak for nobody. */
  private static final Set<String> LABELS =
      Set.of(
          "icymi",
          "update",
          "live",
          "watch",
          "exclusive",
          "breaking",
          "video",
          "analysis",
          "opinion",
          "photos",
          "pictures",
          "mapped",
          "explained",
          "summary",
          "correction",
          "note",
          "read",
          "listen",
          "more",
          "report",
          "poll",
          "key",
          "what");

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final ContentFinder contents;

  OtherCues(
      Words words,
      Quotations quotations,
      NounPhrases phrases,
      SubjectFinder subjects,
      ContentFinder contents) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
    this.subjects = subjects;
    this.contents = contents;
  }

  /** The attribution that begins to be marked at token {@code i}. */
  Optional<Draft> at(int i) {
    if (words.is(i, "according") && words.is(i + 1, "to")) {
      return accordingTo(i);
    }
    if (words.in(i, HEARSAY)) {
      return hearsay(i);
    }
    if (words.is(i, ":")) {
      return colon(i);
    }
    if (words.is(i, "―", "—", "–", "--")) {
      return signature(i);
    }
    return words.in(i, NOUNS) && words.tag(i).equals("NOUN") ? noun(i) : Optional.empty();
  }

  private Optional<Draft> accordingTo(int i) {
    int sentence = words.sentence(i);
    int first = words.firstOf(sentence);
    int ceiling = words.endOf(sentence);
    Optional<Integer> end = phrases.end(i + 2, ceiling);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int to = end.get();
    boolean clause =
        words.in(i - 1, Vocabulary.COORDINATORS)
            || words.is(i - 1, "while", "that", "although")
            || (words.comma(i - 1) && words.is(i - 2, "but", "and", "that"));
    boolean leads = clause || i == first || (i - first <= 2 && !verbBefore(first, i));
    while (words.is(to, "and") && to + 1 < ceiling) {
      Optional<Integer> more =
          phrases.end(to + 1, ceiling).filter(e -> e >= ceiling || !words.finite(e));
      if (more.isEmpty()) {
        break;
      }
      to = more.get();
    }
    if (words.comma(to)) {
      int comma = to;
      to =
          phrases
              .appositionEnd(comma, ceiling)
              .filter(e -> !leads || words.comma(e))
              .filter(e -> !(leads && e < ceiling && !words.comma(e)))
              .orElse(to);
    }
    Stretch source = new Stretch(i + 2, to);
    List<Stretch> content = new ArrayList<>();
    if (!leads) {
      content.addAll(contents.fronted(i, first));
    }
    int at = to;
    while (at < ceiling && !words.comma(at) && at - to < 25 && leads) {
      at++;
    }
    boolean more =
        at < ceiling
            && words.comma(at)
            && (leads
                || (i > 0
                    && words.comma(i - 1)
                    && contents.hasClause(at + 1, ceiling)
                    && !contents.hasClause(first, i)));
    if (more && at + 1 < ceiling) {
      content.addAll(contents.following(at + 1, false));
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Optional.of(source),
            List.of(new Stretch(i, i + 2)),
            Pieces.inOrder(content),
            Draft.Manner.PLAIN,
            List.of(),
            new Stretch(i, to)));
  }

  private boolean verbBefore(int first, int i) {
    for (int k = first; k < i; k++) {
      if (words.finite(k)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> hearsay(int i) {
    int sentence = words.sentence(i);
    int ceiling = words.endOf(sentence);
    int group = i;
    while (group > words.firstOf(sentence) && words.tag(group - 1).equals("AUX")) {
      group--;
    }
    List<Stretch> content = new ArrayList<>();
    Optional<Stretch> subject =
        subjects.before(group).filter(s -> !words.in(s.from(), Vocabulary.RELATIVES));
    subject.ifPresent(s -> content.add(new Stretch(s.from(), i)));
    if (i + 1 < ceiling) {
      content.addAll(contents.following(i + 1, true));
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var manner =
        new Draft.Manner(
            "",
            Statement.Stance.ASSERTS,
            words.is(i, "reportedly")
                ? Statement.Certainty.CERTAIN
                : Statement.Certainty.UNSPECIFIED);
    return Optional.of(
        new Draft(
            Optional.empty(),
            List.of(new Stretch(i, i + 1)),
            Pieces.inOrder(content),
            manner,
            List.of(),
            new Stretch(i, i + 1)));
  }

  /** "Sanders: …" in a headline, "The minister: “…”" anywhere. */
  private Optional<Draft> colon(int i) {
    int sentence = words.sentence(i);
    int first = words.firstOf(sentence);
    boolean quoted = quotations.beginsAt(i + 1);
    boolean headline = words.sentenceOf(i).heading() || sentence == 0 || transcript(first, i);
    if (i - first > 8 || i == first || i + 2 >= words.endOf(sentence) || (!quoted && !headline)) {
      return Optional.empty();
    }
    if (words.in(first, LABELS)) {
      return Optional.empty();
    }
    boolean name = phrases.end(first, i).filter(e -> e == i).isPresent() && words.capital(first);
    if (!name || words.tag(i - 1).equals("NUM")) {
      return Optional.empty();
    }
    List<Stretch> content = contents.following(i + 1, false);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.of(new Stretch(first, i)),
                List.of(new Stretch(i, i + 1)),
                content,
                Draft.Manner.PLAIN,
                List.of(),
                new Stretch(first, i + 1)));
  }

  /** "“Nobody has to leave.” — Ana Silva, mayor": a name after a quotation, alone on its line. */
  private Optional<Draft> signature(int i) {
    int ceiling = words.endOf(words.sentence(i));
    if (!quotations.endsBefore(i) || i + 1 >= ceiling || !words.capital(i + 1)) {
      return Optional.empty();
    }
    Optional<Integer> name = phrases.end(i + 1, ceiling);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end =
        words.comma(name.get())
            ? phrases.appositionEnd(name.get(), ceiling).orElse(name.get())
            : name.get();
    boolean alone = end >= ceiling || (end == ceiling - 1 && words.is(end, "."));
    List<Stretch> content = contents.fronted(i, words.firstOf(words.sentence(i)));
    return !alone || content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.of(new Stretch(i + 1, end)),
                List.of(new Stretch(i, i + 1)),
                content,
                Draft.Manner.PLAIN,
                List.of(),
                new Stretch(i, end)));
  }

  /** Whether a paragraph begins with a name and a colon, as in a transcript. */
  private boolean transcript(int first, int colon) {
    boolean opens =
        first == 0
            || words.sentenceOf(first).paragraph() != words.sentenceOf(first - 1).paragraph();
    boolean names = true;
    for (int k = first; k < colon; k++) {
      names &=
          (words.tag(k).equals("PROPN")
                  && !words.text(k).equals(words.text(k).toUpperCase(java.util.Locale.ROOT)))
              || words.tag(k).equals("PUNCT");
    }
    return opens && names && contents.hasClause(colon + 1, words.endOf(words.sentence(first)));
  }

  private Optional<Draft> noun(int i) {
    int sentence = words.sentence(i);
    int ceiling = words.endOf(sentence);
    boolean that = words.is(i + 1, "that") && i + 2 < ceiling && contents.hasClause(i + 2, ceiling);
    boolean none = words.is(i - 1, "no") && words.is(i + 1, "of");
    if ((!that && !none) || i + 2 >= ceiling) {
      return Optional.empty();
    }
    List<Stretch> content = contents.following(i + 2, none);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    if (none) {
      var manner = new Draft.Manner("", Statement.Stance.NEITHER, Statement.Certainty.UNSPECIFIED);
      return Optional.of(
          new Draft(
              Optional.empty(),
              List.of(new Stretch(i - 1, i + 1)),
              content,
              manner,
              List.of(),
              new Stretch(i - 1, i + 1)));
    }
    boolean fearful =
        words.is(
            i,
            "fears",
            "concern",
            "concerns",
            "hopes",
            "warning",
            "warnings",
            "prediction",
            "predictions");
    boolean guess =
        words.is(
            i,
            "speculation",
            "suspicion",
            "suspicions",
            "rumours",
            "rumors",
            "suggestion",
            "suggestions");
    var manner =
        new Draft.Manner(
            "",
            fearful ? Statement.Stance.EXPECTS : Statement.Stance.ASSERTS,
            fearful || guess ? Statement.Certainty.POSSIBLE : Statement.Certainty.CERTAIN);
    Optional<Stretch> owner = Optional.empty();
    if (words.is(i - 1, "'s", "'") && words.nominal(i - 2)) {
      int floor = words.firstOf(sentence);
      owner = Optional.of(new Stretch(phrases.coreStart(i - 2, floor), i - 1));
    } else if (words.is(i, "reports", "estimates", "claims") && words.nominal(i - 1)) {
      owner = Optional.of(new Stretch(phrases.coreStart(i - 1, words.firstOf(sentence)), i));
    } else if (words.in(i - 1, Vocabulary.POSSESSIVES)) {
      owner = Optional.of(new Stretch(i - 1, i));
    }
    return Optional.of(
        new Draft(
            owner,
            List.of(new Stretch(i, i + 1)),
            content,
            manner,
            List.of(),
            new Stretch(i, i + 1)));
  }
}
