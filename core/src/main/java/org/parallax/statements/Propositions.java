package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Statement;

/** Judges whether what a cue governs is a proposition, and takes the denied one out of a report. */
final class Propositions {

  /** Verbs that praise or blame a thing and say something of it only with "as" or a quotation. */
  private static final Set<String> EVALUATIVE =
      WordList.words(Propositions.class, "evaluative-verbs.txt");

  private static final Set<String> HEARSAY =
      WordList.words(Propositions.class, "hearsay-nouns.txt");

  /** Verbs whose object alone says that something is so: "confirmed the order". */
  private static final Set<String> REPORTING =
      Set.of("report", "confirm", "announce", "declare", "say", "cite", "claim");

  private final Words words;
  private final Quotations quotations;

  Propositions(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** Whether the content of {@code d} can be held by somebody. */
  boolean holds(Draft d) {
    if (d.content().isEmpty()) {
      return true;
    }
    Draft.Manner m = d.manner();
    boolean firm =
        switch (m.stance()) {
          case DENIES, NEITHER, DOUBTS, DEMANDS, EXPECTS -> true;
          case ASSERTS, ASKS -> false;
        };
    boolean participle = d.cue().stream().findFirst().filter(this::participle).isPresent();
    boolean aside = participle || words.sentenceOf(d.extent().from()).heading();
    if (EVALUATIVE.contains(m.lemma()) && aside) {
      return characterises(d.content());
    }
    return firm || !fragment(d, participle);
  }

  private boolean participle(Stretch cue) {
    return cue.to() - cue.from() == 1 && words.lower(cue.from()).endsWith("ing");
  }

  /** "condemned it as a “farce”": something is said of the thing. */
  private boolean characterises(List<Stretch> content) {
    for (Stretch c : content) {
      for (int i = c.from(); i < c.to(); i++) {
        boolean quoted = quotations.beginsAt(i) && !words.is(i - 1, "for");
        if (quoted || words.is(i, "as") || words.finite(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** One or two words that neither count nor quote anything nor have a verb. */
  private boolean fragment(Draft d, boolean participle) {
    if (!participle && REPORTING.contains(d.manner().lemma())) {
      return false;
    }
    int length = d.content().stream().mapToInt(c -> c.to() - c.from()).sum();
    if (length > (participle ? 3 : 2)) {
      return false;
    }
    for (Stretch c : d.content()) {
      for (int i = c.from(); i < c.to(); i++) {
        if (words.finite(i)
            || words.verb(i)
            || words.tag(i).equals("NUM")
            || quotations.inside(i)) {
          return false;
        }
      }
    }
    return d.source().isPresent() && !words.is(d.cue().getFirst().from(), ":");
  }

  /** "dismissed reports about the retreat" denies the retreat, not the reports. */
  Draft denied(Draft d) {
    if (d.manner().stance() != Statement.Stance.DENIES || d.content().isEmpty()) {
      return d;
    }
    Stretch first = d.content().getFirst();
    Optional<Integer> from = afterHearsay(first);
    if (from.isEmpty()) {
      return d;
    }
    List<Stretch> rest = new ArrayList<>(d.content());
    rest.set(0, new Stretch(from.get(), first.to()));
    return d.withContent(rest);
  }

  private Optional<Integer> afterHearsay(Stretch content) {
    for (int i = content.from(); i < Math.min(content.to() - 2, content.from() + 4); i++) {
      boolean enough = content.to() - i > 3;
      if (enough && words.in(i, HEARSAY) && words.is(i + 1, "that", "about", "of")) {
        return Optional.of(i + 2);
      }
      if (words.verb(i) || words.tag(i).equals("ADP") || quotations.inside(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
