package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Statement;

/** Links nouns of report: "the claim that", "no reports of". */
final class NounCues {

  private static final Set<String> NOUNS = WordList.words(NounCues.class, "report-nouns.txt");

  private final Words words;
  private final NounPhrases phrases;
  private final ContentFinder contents;

  NounCues(Words words, NounPhrases phrases, ContentFinder contents) {
    this.words = words;
    this.phrases = phrases;
    this.contents = contents;
  }

  /** The attribution that a noun at {@code i} marks. */
  Optional<Draft> noun(int i) {
    if (!words.in(i, NOUNS) || !words.tag(i).equals("NOUN")) {
      return Optional.empty();
    }
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
