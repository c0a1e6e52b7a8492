package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;

/**
 * "Calls to the company went unanswered", "attempts to reach the mayor were unsuccessful": the
 * party that says nothing is not the subject. For one report.
 */
final class UnansweredCalls {

  private static final Set<String> REQUESTS = WordList.words(UnansweredCalls.class, "requests.txt");
  private static final Set<String> LEADING = Set.of("to", "with", "reach", "contact");
  private static final Set<String> VERBS = Set.of("went", "was", "were", "have", "has", "had");
  private static final Set<String> FAILED =
      Set.of("unanswered", "unreturned", "unsuccessful", "ignored");
  private static final Set<String> ANSWERED =
      Set.of("answered", "returned", "acknowledged", "successful");

  /** So early in its sentence stands what was asked, and so far before the verb. */
  private static final int EARLY = 4;

  private static final int NEAR = 24;

  private final Words words;
  private final NounPhrases phrases;

  UnansweredCalls(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** The statement of whoever did not answer what the token {@code i} asks with. */
  Optional<Draft> at(int i) {
    int floor = words.firstOf(words.sentence(i));
    boolean asks = words.in(i, REQUESTS) || words.is(i, "attempt", "attempts", "efforts");
    if (!asks || i - floor > EARLY) {
      return Optional.empty();
    }
    int end = Math.min(words.endOf(words.sentence(i)), i + NEAR);
    for (int k = i + 1; k < end; k++) {
      Optional<Stretch> cue = failed(k);
      if (cue.isPresent()) {
        int verb = k;
        return cue.flatMap(c -> party(i + 1, verb).map(p -> draft(p, c)));
      }
    }
    return Optional.empty();
  }

  /** "went unanswered", "were not immediately returned". */
  private Optional<Stretch> failed(int verb) {
    if (!words.in(verb, VERBS)) {
      return Optional.empty();
    }
    boolean not = false;
    for (int i = verb + 1; i < words.size() && i - verb <= 4; i++) {
      not |= words.is(i, "not", "n't");
      if (words.in(i, FAILED) || (not && words.in(i, ANSWERED))) {
        return Optional.of(new Stretch(words.is(verb, "went") ? verb : verb + 1, i + 1));
      }
    }
    return Optional.empty();
  }

  /** The phrase behind the last "to", "with" or "reach" before the verb that begins one. */
  private Optional<Stretch> party(int from, int verb) {
    Optional<Stretch> party = Optional.empty();
    for (int i = from; i < verb - 1; i++) {
      if (words.in(i, LEADING) && !words.verb(i + 1)) {
        int first = i + 1;
        party = phrases.end(first, verb).map(end -> new Stretch(first, end));
      }
    }
    return party;
  }

  private static Draft draft(Stretch party, Stretch cue) {
    return new Draft(
        Optional.of(party),
        List.of(cue),
        List.of(),
        Draft.Manner.REFUSAL,
        List.of(),
        new Stretch(party.from(), cue.to()));
  }
}
