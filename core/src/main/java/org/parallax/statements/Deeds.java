package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;

/**
 * Tells what somebody does from what somebody says where one verb stands for both: who refuses to
 * leave, calls off a strike or dismisses a minister puts no proposition forward. For one report.
 */
final class Deeds {

  private static final Set<String> TELLINGS = WordList.words(Deeds.class, "tellings.txt");
  private static final Set<String> CONVENED = WordList.words(Deeds.class, "convened.txt");
  private static final Set<String> AGREEING =
      Set.of(
          "accept",
          "apologise",
          "apologize",
          "back",
          "be",
          "commit",
          "cooperate",
          "endorse",
          "go",
          "make",
          "recognise",
          "recognize",
          "rule",
          "support");

  /** What is turned down without a word on anything: "refused an offer of treatment". */
  private static final Set<String> OFFERED =
      Set.of(
          "offer",
          "offers",
          "treatment",
          "help",
          "assistance",
          "aid",
          "food",
          "water",
          "entry",
          "admission",
          "permission",
          "bail",
          "service",
          "lift",
          "medication",
          "surgery",
          "seat");

  private static final Set<String> PARTICLES = Set.of("off", "up", "in", "back");
  private static final Set<String> PERSONS = Set.of("him", "her", "them", "me", "us", "you");
  private static final Set<String> SENDING_AWAY = Set.of("dismiss", "reject", "call");

  private final Words words;
  private final CueFinder cues;

  Deeds(Words words, CueFinder cues) {
    this.words = words;
    this.cues = cues;
  }

  /** Whether the words of {@code mark} tell an act. */
  boolean isDeed(Stretch mark, Optional<Cue> verb, List<Stretch> content) {
    return isRefusal(mark)
        || isTurnedDown(mark, content)
        || verb.filter(v -> v.entry().words().equals(List.of("call")))
            .filter(v -> words.in(v.after(), PARTICLES) || isConvened(content))
            .isPresent()
        || verb.filter(v -> SENDING_AWAY.contains(v.entry().lemma()) && isPerson(content))
            .isPresent();
  }

  /** "refused to leave", but not "refused to say" or "refused to endorse the plan". */
  private boolean isRefusal(Stretch mark) {
    int to = mark.from() + 1;
    return words.lower(mark.from()).startsWith("refus")
        && words.is(to, "to")
        && !words.in(to + 1, TELLINGS)
        && !words.in(to + 1, AGREEING)
        && cues.entry(to + 1).isEmpty();
  }

  private boolean isTurnedDown(Stretch mark, List<Stretch> content) {
    String verb = words.lower(mark.from());
    return (verb.startsWith("refus") || verb.startsWith("declin"))
        && !content.isEmpty()
        && content.getFirst().from() >= mark.to()
        && OFFERED.contains(head(content.getFirst()));
  }

  /** "called (an emergency meeting)", not "called (the meeting a farce)". */
  private boolean isConvened(List<Stretch> content) {
    return content.size() == 1
        && !words.is(content.getFirst().from(), "the", "this", "that")
        && !words.in(content.getFirst().from(), Vocabulary.POSSESSIVES)
        && CONVENED.contains(head(content.getFirst()));
  }

  private String head(Stretch content) {
    String head = "";
    for (int i = content.from(); i < content.to() && words.insidePhrase(i); i++) {
      head = words.lower(i);
    }
    return head;
  }

  private boolean isPerson(List<Stretch> content) {
    Stretch first = content.isEmpty() ? new Stretch(0, 0) : content.getFirst();
    return content.size() == 1 && first.to() - first.from() == 1 && words.in(first.from(), PERSONS);
  }
}
