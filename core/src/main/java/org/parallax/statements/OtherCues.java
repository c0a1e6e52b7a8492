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

  private final Words words;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final SpeakerLabels labels;
  private final NounCues nouns;

  OtherCues(
      Words words,
      Quotations quotations,
      NounPhrases phrases,
      SubjectFinder subjects,
      ContentFinder contents) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.contents = contents;
    this.labels = new SpeakerLabels(words, quotations, phrases, contents);
    this.nouns = new NounCues(words, phrases, contents);
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
      return labels.colon(i);
    }
    if (words.is(i, "―", "—", "–", "--")) {
      return labels.signature(i);
    }
    return nouns.noun(i);
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
}
