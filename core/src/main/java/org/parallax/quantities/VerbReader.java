package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.quantities.Verb.Relation;

/** Finds the verb in front of a figure that has it for its object, and where verbs begin. */
final class VerbReader {

  static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got", "’re", "'re");

  /** Words that belong to the verb before them: "shot down", "set up", "took in". */
  private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "back", "over");

  /** Verbs whose object is what was said and never a count. */
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "claimed",
          "claims",
          "believes",
          "believed",
          "estimates",
          "estimated",
          "thinks",
          "added",
          "announced",
          "insists",
          "suggests");

  /** Words between a verb and its object that belong to neither. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "another", "total", "of", "its", "their", "his", "her", "all", "out",
          "these", "those", "average", "also", "only", "just", "even", "already", "further",
          "other", "back");

  /** The verb before the figure, with nothing but fillers between. */
  Optional<Verb> object(Draft draft) {
    Words words = draft.words;
    int i = beforeFillers(draft);
    boolean total = words.is(i + 1, "of") || words.is(i + 2, "of");
    if (total && !words.is(i + 1, "a") && !words.is(i + 1, "total")) {
      return Optional.empty();
    }
    boolean said = words.in(i, SPEECH) && !isClaimed(draft, i);
    boolean verb = isVerb(words, i) && !words.in(i, BE) && !said;
    return verb ? Optional.of(new Verb(i, group(words, i), Relation.OBJECT)) : Optional.empty();
  }

  /** The last word before the figure that is more than a filler. */
  static int beforeFillers(Draft draft) {
    int i = draft.from - 1;
    for (int k = 0; k < 4 && isFiller(draft.words, i); k++) {
      i--;
    }
    return i;
  }

  /** "claimed 488 lives": a claim that is no speech. */
  private static boolean isClaimed(Draft draft, int verb) {
    boolean lives = draft.unit.filter(u -> u.equals("life") || u.equals("victim")).isPresent();
    return lives && draft.words.lower(verb).startsWith("claim");
  }

  /** Whether the word is a verb that takes an object, also where the tagger thinks otherwise. */
  private static boolean isVerb(Words words, int i) {
    boolean attribute =
        words.isTag(i - 1, "DET")
            || words.isTag(i - 1, "ADJ")
            || words.is(i - 1, "'s")
            || words.is(i - 1, "’s");
    if (words.lower(i).startsWith("includ") || attribute) {
      return false;
    }
    boolean past = words.lower(i).endsWith("ed") && words.at(i - 1).isNoun();
    boolean gerund = words.lower(i).endsWith("ing") && words.isTag(i - 1, "ADP");
    return words.isTag(i, "VERB") || (past && !words.isTag(i, "AUX")) || gerund;
  }

  /** Whether a preposition governs the figure, so that no verb has it for subject or object. */
  static boolean isGoverned(Draft draft) {
    Words words = draft.words;
    int i = draft.from - 1;
    while (words.isTag(i, "DET") || words.in(i, Set.of("another", "only", "just"))) {
      i--;
    }
    boolean total = words.is(i, "of") && words.in(i - 1, Set.of("total", "number", "estimate"));
    return words.isTag(i, "ADP") && !total && i > 0;
  }

  private static boolean isFiller(Words words, int i) {
    boolean mark = words.is(i, "“") || words.is(i, "\"");
    boolean described =
        words.isTag(i - 1, "DET") && (words.isTag(i, "ADJ") || Participle.isPast(words.lower(i)));
    boolean receiver =
        words.in(i, Set.of("it", "them", "him"))
            && Set.of("cost", "given", "paid", "saved").contains(Participle.of(words.lower(i - 1)));
    if (described || receiver) {
      return true;
    }
    boolean particle = words.in(i, PARTICLES) && words.isTag(i - 1, "VERB");
    return particle || words.in(i, FILLERS) || words.isTag(i, "ADV") || mark;
  }

  /** The first word of the verb's group: "has also sent". */
  static int group(Words words, int verb) {
    int i = verb;
    while (i > 0 && verb - i < 6 && isGroupWord(words, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean isGroupWord(Words words, int i) {
    boolean to = words.is(i, "to") && words.at(i + 1).isVerb();
    boolean plan = words.isTag(i, "VERB") && words.is(i + 1, "to");
    return words.isTag(i, "AUX") || words.isTag(i, "ADV") || to || plan || words.is(i, "not");
  }
}
