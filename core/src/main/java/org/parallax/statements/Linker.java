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
  private final Introductions introductions;
  private final Propositions propositions;

  Linker(Words words, CueLexicon lexicon) {
    this.words = words;
    quotations = new Quotations(words);
    var phrases = new NounPhrases(words);
    cues = new CueFinder(words, lexicon);
    propositions = new Propositions(words, quotations);
    contents = new ContentFinder(words, quotations, phrases, cues);
    var subjects = new SubjectFinder(words, quotations, phrases);
    verbs = new VerbLinker(words, quotations, phrases, subjects, contents);
    introductions = new Introductions(words, quotations, subjects, contents);
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
        found
            .map(propositions::denied)
            .filter(propositions::holds)
            .filter(d -> fresh(d, here))
            .filter(this::sound)
            .ifPresent(here::add);
      }
      introduced(s, here).filter(this::sound).ifPresent(here::add);
      all.addAll(here);
    }
    return new BareQuotations(words, quotations).attach(all);
  }

  /** "dismissed reports that …": the noun adds nobody's statement to the verb's. */
  private static boolean fresh(Draft d, List<Draft> here) {
    return d.source().isPresent()
        || d.content().isEmpty()
        || here.stream()
            .filter(h -> h.source().isPresent() && !h.content().isEmpty())
            .noneMatch(h -> h.content().getFirst().from() == d.content().getFirst().from());
  }

  /** The quotation after the last colon of a sentence, where no attribution has it yet. */
  private Optional<Draft> introduced(int s, List<Draft> here) {
    for (int i = words.endOf(s) - 1; i > words.firstOf(s); i--) {
      int opening = i + 1;
      boolean taken =
          here.stream().anyMatch(d -> d.content().stream().anyMatch(c -> c.contains(opening)));
      if (words.is(i, ":") && quotations.beginsAt(opening)) {
        return taken ? Optional.empty() : introductions.at(i);
      }
    }
    return Optional.empty();
  }

  /** Whether source, cue and content keep out of each other's way. */
  private boolean sound(Draft d) {
    boolean hedge =
        d.source().filter(s -> words.is(s.from(), "i", "we") && s.to() - s.from() == 1).isPresent()
            && quotations.inside(d.extent().from())
            && d.manner().stance() != Statement.Stance.NEITHER
            && d.manner().stance() != Statement.Stance.DEMANDS
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
