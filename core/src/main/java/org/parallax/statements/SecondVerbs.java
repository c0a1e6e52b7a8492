package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends what a party says before the next thing that it does in the same sentence: "the army said it
 * had shelled the ridge (but did not comment on the deaths)". For one report.
 */
final class SecondVerbs {

  private final Words words;
  private final Quotations quotations;
  private final Subjects subjects;

  SecondVerbs(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
    this.subjects = new Subjects(words);
  }

  /** The drafts, none of which holds a later one of the same source in what is said. */
  List<Draft> apart(List<Draft> drafts) {
    List<Draft> apart = new ArrayList<>(drafts.size());
    for (int k = 0; k < drafts.size(); k++) {
      Draft d = drafts.get(k);
      for (int n = k + 1; n < drafts.size() && isNear(d, drafts.get(n)); n++) {
        d = without(d, drafts.get(n));
      }
      apart.add(d);
    }
    return apart;
  }

  private boolean isNear(Draft d, Draft next) {
    return words.sentence(next.extent().from()) == words.sentence(d.extent().from());
  }

  /** {@code d} up to the conjunction before the cue of {@code next}, where both have one source. */
  private Draft without(Draft d, Draft next) {
    if (d.source().isEmpty() || next.source().isEmpty() || next.cue().isEmpty()) {
      return d;
    }
    int cue = next.cue().getFirst().from();
    boolean said = d.content().stream().anyMatch(c -> c.contains(cue));
    Optional<Integer> end =
        (d.source().equals(next.source()) ? end(subjects.groupStart(cue)) : refusal(next))
            .filter(e -> said && !quotations.inside(cue));
    return end.map(e -> upTo(d, e)).orElse(d);
  }

  /** "…, but she (would not say)": a pronoun that says nothing is the one that said the rest. */
  private Optional<Integer> refusal(Draft next) {
    return next.source()
        .filter(s -> next.manner().equals(Draft.Manner.REFUSAL) && words.is(s.from() - 1, "but"))
        .filter(s -> s.to() - s.from() == 1 && words.in(s.from(), Vocabulary.PERSONAL))
        .flatMap(s -> end(s.from()));
  }

  /** Where what stands before the conjunction ends that joins what begins at {@code from}. */
  private Optional<Integer> end(int from) {
    int and = from - 1;
    if (!words.in(and, Vocabulary.COORDINATORS)) {
      return Optional.empty();
    }
    return Optional.of(words.comma(and - 1) ? and - 1 : and);
  }

  private static Draft upTo(Draft d, int end) {
    List<Stretch> kept =
        d.content().stream()
            .filter(c -> c.from() < end)
            .map(c -> new Stretch(c.from(), Math.min(c.to(), end)))
            .toList();
    return kept.isEmpty() ? d : d.withContent(kept);
  }
}
