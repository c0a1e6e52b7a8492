package org.parallax.statements;

import java.util.List;

/**
 * Words that mark an attribution, before it is known to what they belong.
 *
 * @param entry what the vocabulary says of it
 * @param group its verb group: auxiliaries, negation and adverbs before it, particles after it
 * @param words the words that are the cue
 * @param voice how it stands toward its subject
 * @param negated whether its own group negates it
 * @param refusal whether it is refused or failed ("declined to say")
 */
record Cue(
    CueEntry entry,
    Stretch group,
    List<Stretch> words,
    Voice voice,
    boolean negated,
    boolean refusal) {

  Cue {
    words = List.copyOf(words);
  }

  /** The first token after the cue. */
  int after() {
    return group.to();
  }

  /** How a cue stands toward its subject. */
  enum Voice {
    /** "officials said". */
    ACTIVE,

    /** "is said to", "was told". */
    PASSIVE,

    /** ", saying that". */
    PARTICIPLE
  }
}
