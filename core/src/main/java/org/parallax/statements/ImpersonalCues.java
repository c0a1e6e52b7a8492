package org.parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;

/**
 * Finds words that may put a proposition on nobody's authority ("allegations that", "it is unclear
 * whether", "is expected to") by a vocabulary and the construction they stand in. What they say is
 * for the encoder to tell. Immutable, thread-safe.
 */
final class ImpersonalCues {

  private static final Set<String> LINKS = Set.of("as", "of", "for", "about", "over", "on", "with");
  private static final Set<String> MODIFIERS = Set.of("DET", "ADJ", "NUM", "ADV");
  private static final Set<String> STATES =
      Set.of("is", "'s", "was", "be", "remains", "remained", "became", "becomes", "seems");

  /** What a noun for hearsay may stand behind where nobody is made to answer for it. */
  private static final Set<String> AMID =
      Set.of(
          "amid",
          "amidst",
          "despite",
          "following",
          "after",
          "raised",
          "raising",
          "sparked",
          "sparking",
          "prompted",
          "prompting",
          "fuelled",
          "fueled",
          "fuelling",
          "fueling");

  /** So few tokens stand between "it" and "unclear". */
  private static final int NEAR = 5;

  private final Map<String, List<ImpersonalEntry>> byForm = new HashMap<>();
  private final Convention convention;

  /** Loads the part of the vocabulary that {@code convention} counts. */
  ImpersonalCues(Convention convention) {
    this.convention = convention;
    WordList.lines(ImpersonalCues.class, "impersonal.txt").stream()
        .map(ImpersonalEntry::of)
        .filter(e -> convention == Convention.POLNEAR || !e.polnear())
        .forEach(e -> e.words().forEach(word -> add(word, e)));
  }

  private void add(String word, ImpersonalEntry entry) {
    byForm.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
  }

  /** All of them in reading order, none overlapping. */
  List<ImpersonalCue> all(Words words) {
    var subjects = new Subjects(words);
    List<ImpersonalCue> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      Optional<ImpersonalCue> cue = at(i, words, subjects);
      if (cue.isPresent() && cue.get().words().from() >= free) {
        found.add(cue.get());
        free = cue.get().words().to();
      }
    }
    return found;
  }

  private Optional<ImpersonalCue> at(int i, Words words, Subjects subjects) {
    return byForm.getOrDefault(words.lower(i), List.of()).stream()
        .filter(entry -> entry.leadsTo(words.lower(i + 1)))
        .flatMap(entry -> cue(entry, i, words, subjects).stream())
        .findFirst();
  }

  private Optional<ImpersonalCue> cue(
      ImpersonalEntry entry, int i, Words words, Subjects subjects) {
    return cue(entry.construction(), i, words, subjects)
        .map(stretch -> new ImpersonalCue(stretch, entry));
  }

  private Optional<Stretch> cue(
      ImpersonalEntry.Construction construction, int i, Words words, Subjects subjects) {
    var bare = new Stretch(i, words.in(i + 1, LINKS) ? i + 2 : i + 1);
    return switch (construction) {
      case PASSIVE -> passive(bare, words, subjects);
      case PARTICIPLE ->
          passive(bare, words, subjects)
              .or(() -> Optional.of(bare).filter(b -> isReduced(b.from(), words)));
      case SEEMING -> Optional.of(bare).filter(b -> words.verb(i));
      case NOUN ->
          Optional.of(bare)
              .filter(b -> words.tag(i).equals("NOUN") && !isDefined(i, words))
              .filter(b -> convention == Convention.POLNEAR || isAtLarge(i, words));
      case STATE -> state(i, words);
      case ADVERB -> Optional.of(bare);
    };
  }

  /** "has been accused of", and not by somebody. */
  private static Optional<Stretch> passive(Stretch bare, Words words, Subjects subjects) {
    int from = subjects.groupStart(bare.from());
    boolean agent = words.is(bare.to(), "by") || words.is(bare.from() + 1, "by");
    for (int k = from; k < bare.from() && !agent; k++) {
      if (words.in(k, Vocabulary.BE)) {
        return Optional.of(new Stretch(from, bare.to()));
      }
    }
    return Optional.empty();
  }

  /** "(a man) accused of": a participle without a verb of its own. */
  private static boolean isReduced(int i, Words words) {
    return words.nominal(i - 1)
        || words.comma(i - 1)
        || words.tag(i - 1).equals("ADV")
        || i == words.firstOf(words.sentence(i));
  }

  /** "concerns that give people pause" tells which concerns, not what they are. */
  private static boolean isDefined(int i, Words words) {
    return words.is(i + 1, "that") && words.finite(i + 2);
  }

  /** "allegations (that)" as the subject, "there are fears", "amid rumours": nobody makes them. */
  private static boolean isAtLarge(int i, Words words) {
    int floor = words.firstOf(words.sentence(i));
    int k = i - 1;
    while (k >= floor && MODIFIERS.contains(words.tag(k))) {
      k--;
    }
    if (k < floor || words.in(k, AMID)) {
      return true;
    }
    while (k > floor && words.tag(k).equals("AUX")) {
      k--;
    }
    return words.is(k, "there");
  }

  /** "it is not yet clear". */
  private static Optional<Stretch> state(int i, Words words) {
    int floor = Math.max(words.firstOf(words.sentence(i)), i - NEAR);
    boolean linked = false;
    for (int k = i - 1; k >= floor; k--) {
      linked |= words.in(k, STATES);
      if (words.is(k, "it") && (linked || words.in(k - 1, STATES))) {
        return Optional.of(new Stretch(k, i + 1));
      }
    }
    return Optional.empty();
  }
}
