package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ends what a noun says before the verb of which the noun is the subject: "Rumours that the king
 * had died (spread through the city)". For one report.
 */
final class HearsayNouns {

  private static final Set<String> CLAUSES = Set.of("that", "whether", "if");

  private final Words words;

  HearsayNouns(Words words) {
    this.words = words;
  }

  /** The draft without its sentence's own predicate, where its cue is a noun that opens it. */
  Draft apart(Draft d) {
    Stretch cue = d.cue().getFirst();
    int floor = words.firstOf(words.sentence(cue.from()));
    boolean opens = words.tag(cue.from()).matches("NOUN|PROPN") && cue.from() <= floor + 1;
    if (!opens || d.content().isEmpty() || d.content().getFirst().from() < cue.to()) {
      return d;
    }
    Stretch first = d.content().getFirst();
    boolean clause = words.in(first.from(), CLAUSES) || words.in(first.from() - 1, CLAUSES);
    if (!clause) {
      return d;
    }
    List<Stretch> rest = new ArrayList<>(d.content());
    rest.set(0, new Stretch(first.from(), secondVerb(first)));
    return d.withContent(rest);
  }

  /** Where the second verb group of a clause begins, if nothing joins it to the first. */
  private int secondVerb(Stretch clause) {
    boolean verb = false;
    boolean open = false;
    for (int i = clause.from() + 1; i < clause.to(); i++) {
      if (words.in(i, Vocabulary.COORDINATORS)
          || words.in(i, Vocabulary.RELATIVES)
          || words.in(i, Vocabulary.SUBORDINATORS)) {
        return clause.to();
      }
      if (words.finite(i) && !open) {
        if (verb) {
          return i;
        }
        verb = true;
      }
      open =
          words.tag(i).equals("AUX")
              || words.is(i, "have", "has", "had")
              || (open && words.tag(i).matches("ADV|PART"));
    }
    return clause.to();
  }
}
