package org.parallax.lexicon;

import java.util.Set;

/** Nouns for one body of many people: "ministry", "airline". Stateless, thread-safe. */
public final class BodyNouns {

  private static final Set<String> NOUNS = WordList.words(BodyNouns.class, "body-nouns.txt");

  private BodyNouns() {}

  /** Whether {@code word}, in lower case, is one. */
  public static boolean contains(String word) {
    return NOUNS.contains(word);
  }
}
