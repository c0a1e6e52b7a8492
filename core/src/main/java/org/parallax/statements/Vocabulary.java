package org.parallax.statements;

import java.util.Set;
import org.parallax.lexicon.WordList;

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

  /** Forms of the verbs for not doing what is asked. */
  static final Set<String> REFUSING =
      Set.of(
          "declined",
          "declines",
          "decline",
          "refused",
          "refuses",
          "refuse",
          "declining",
          "refusing");

  static final Set<String> TIMES = WordList.words(Vocabulary.class, "times.txt");

  /** Nouns for the occasion or the medium of speech. */
  static final Set<String> MEDIA = WordList.words(Vocabulary.class, "media.txt");

  /** Nouns for what speaks without being a speaker: studies, texts, maps. */
  static final Set<String> DOCUMENTS = WordList.words(Vocabulary.class, "documents.txt");

  static final Set<String> SUBORDINATORS = WordList.words(Vocabulary.class, "subordinators.txt");

  static final Set<String> COORDINATORS = Set.of("and", "but", "or", "nor", "yet");

  static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private Vocabulary() {}
}
