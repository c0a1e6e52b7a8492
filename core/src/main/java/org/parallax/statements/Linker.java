package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Statement;

/** Finds all attributions of a report: by verbs, by other cues, and by bare quotations. */
final class Linker {

  /** A sentence with more attributions than this is no prose. */
  private static final int MOST_PER_SENTENCE = 24;

  private final Words words;
  private final Quotations quotations;
  private final CueFinder cues;
  private final VerbLinker verbs;
  private final OtherCues others;
  private final ContentFinder contents;

  Linker(Words words, CueLexicon lexicon) {
    this.words = words;
    quotations = new Quotations(words);
    var phrases = new NounPhrases(words);
    cues = new CueFinder(words, lexicon);
    contents = new ContentFinder(words, quotations, phrases, cues);
    var subjects = new SubjectFinder(words, quotations, phrases);
    verbs = new VerbLinker(words, quotations, phrases, subjects, contents);
    others = new OtherCues(words, quotations, phrases, subjects, contents);
  }

  Quotations quotations() {
    return quotations;
  }

  /** The attributions in the order of their first words. */
  List<Draft> link() {
    List<Draft> all = new ArrayList<>();
    for (int s = 0; s < words.prose().sentences().size(); s++) {
      List<Draft> here = new ArrayList<>();
      for (int i = words.firstOf(s); i < words.endOf(s) && here.size() < MOST_PER_SENTENCE; i++) {
        int at = i;
        Optional<Draft> found =
            cues.at(i).flatMap(c -> verbs.link(c, here)).or(() -> others.at(at));
        found.filter(this::sound).ifPresent(here::add);
      }
      all.addAll(here);
    }
    return new BareQuotations(words, quotations).attach(all);
  }

  /** Whether source, cue and content keep out of each other's way. */
  private boolean sound(Draft d) {
    boolean hedge =
        d.source().filter(s -> words.is(s.from(), "i", "we") && s.to() - s.from() == 1).isPresent()
            && quotations.inside(d.extent().from())
            && (d.manner().stance() == Statement.Stance.ASSERTS
                || d.manner().stance() == Statement.Stance.EXPECTS)
            && !words.is(d.cue().getFirst().from(), "said", "told");
    if (hedge) {
      return false;
    }
    boolean apart =
        d.source()
            .map(s -> d.content().stream().noneMatch(c -> c.from() < s.to() && s.from() < c.to()))
            .orElse(true);
    boolean aside =
        d.cue().stream()
            .allMatch(
                q -> d.content().stream().noneMatch(c -> c.from() < q.to() && q.from() < c.to()));
    return (apart && aside) || d.manner().lemma().equals("plead");
  }
}
