package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;

/**
 * Quotations that a whole clause introduces before a colon: "the mayor gave a short answer: “No.”".
 */
final class Introductions {

  private static final int REACH = 50;
  private static final Set<String> SPEECH = WordList.words(Introductions.class, "speech-nouns.txt");

  private final Words words;
  private final Quotations quotations;
  private final SubjectFinder subjects;
  private final ContentFinder contents;

  Introductions(
      Words words, Quotations quotations, SubjectFinder subjects, ContentFinder contents) {
    this.words = words;
    this.quotations = quotations;
    this.subjects = subjects;
    this.contents = contents;
  }

  /** The attribution that the colon at {@code colon} marks, where a quotation follows it. */
  Optional<Draft> at(int colon) {
    if (!words.is(colon, ":") || !quotations.beginsAt(colon + 1) || quotations.inside(colon)) {
      return Optional.empty();
    }
    int floor = words.firstOf(words.sentence(colon));
    int verb = mainVerb(floor, colon);
    if (verb < 0) {
      return Optional.empty();
    }
    int group = verb;
    while (group > floor
        && (words.tag(group - 1).equals("ADV") || words.tag(group - 1).equals("AUX"))) {
      group--;
    }
    Optional<Stretch> source =
        subjects
            .before(group)
            .filter(
                s ->
                    !words.in(s.from(), Vocabulary.RELATIVES)
                        && !words.is(s.from(), "there", "it"));
    List<Stretch> content = contents.quotationFrom(colon + 1);
    if (source.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    int end = words.in(colon - 1, SPEECH) ? colon : verb + 1;
    return Optional.of(
        new Draft(
            source,
            List.of(new Stretch(verb, end)),
            content,
            Draft.Manner.PLAIN,
            List.of(),
            new Stretch(source.get().from(), colon + 1)));
  }

  /** The first finite verb that has a subject of its own and stands in no relative clause. */
  private int mainVerb(int floor, int colon) {
    boolean aside = false;
    for (int i = Math.max(floor + 1, colon - REACH); i < colon; i++) {
      if (quotations.inside(i)) {
        return -1;
      }
      boolean opens = words.in(i, Vocabulary.RELATIVES) || words.in(i, Vocabulary.SUBORDINATORS);
      aside = opens || (aside && !words.comma(i));
      boolean main =
          !aside
              && words.tag(i).equals("VERB")
              && words.finite(i)
              && !words.in(floor, Vocabulary.SUBORDINATORS);
      boolean mainAfterOpening =
          words.tag(i).equals("VERB")
              && words.finite(i)
              && words.in(floor, Vocabulary.SUBORDINATORS)
              && !aside
              && subjects.before(i).filter(s -> words.comma(s.from() - 1)).isPresent();
      if (main || mainAfterOpening) {
        return i;
      }
    }
    return -1;
  }
}
