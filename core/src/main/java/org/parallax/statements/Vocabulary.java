package org.parallax.statements;

import java.util.Set;

/** Closed classes of English words that the rules refer to. */
final class Vocabulary {

  static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "that", "what");

  static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

  static final Set<String> PERSONAL =
      Set.of("i", "he", "she", "it", "they", "we", "you", "this", "these", "those");

  static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "cannot", "no", "nobody", "none");

  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am");

  static final Set<String> TIMES = WordList.of("times");

  /** Nouns for the occasion or the medium of speech. */
  static final Set<String> MEDIA = WordList.of("media");

  /** Nouns for what speaks without being a speaker: studies, texts, maps. */
  static final Set<String> DOCUMENTS = WordList.of("documents");

  static final Set<String> SUBORDINATORS = WordList.of("subordinators");

  static final Set<String> COORDINATORS = Set.of("and", "but", "or", "nor", "yet");

  static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private Vocabulary() {}
}
