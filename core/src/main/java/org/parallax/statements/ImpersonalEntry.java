package org.parallax.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Statement;

/**
 * Words that put a proposition on nobody's authority, as the vocabulary lists them.
 *
 * @param construction in which they do
 * @param words their forms
 * @param followers the words that may follow; empty where anything may
 * @param polnear whether only PolNeAR's definition counts them
 * @param manner the attitude they tell, where they are no verb of report and the encoder is not to
 *     tell it
 */
record ImpersonalEntry(
    Construction construction,
    Set<String> words,
    Set<String> followers,
    boolean polnear,
    Optional<Draft.Manner> manner) {

  /** How such words stand in a sentence. */
  enum Construction {
    /** "is reported". */
    PASSIVE,

    /** "accused of", with a form of "be" or without. */
    PARTICIPLE,

    /** "seems". */
    SEEMING,

    /** "allegations that". */
    NOUN,

    /** "it is unclear whether". */
    STATE,

    /** "reportedly". */
    ADVERB
  }

  /** Reads a line of the vocabulary. */
  static ImpersonalEntry of(String line) {
    List<String> columns = List.of(line.split(";", -1)).stream().map(String::strip).toList();
    return new ImpersonalEntry(
        Construction.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
        Set.of(columns.get(1).split(" ")),
        columns.get(2).equals("*") ? Set.of() : Set.of(columns.get(2).split(" ")),
        columns.get(3).equals("polnear"),
        columns.size() > 4 ? Optional.of(manner(columns.get(4))) : Optional.empty());
  }

  private static Draft.Manner manner(String column) {
    List<String> both = List.of(column.toUpperCase(Locale.ROOT).split(" "));
    return new Draft.Manner(
        "", Statement.Stance.valueOf(both.get(0)), Statement.Certainty.valueOf(both.get(1)));
  }

  /** Whether {@code word} may follow. */
  boolean leadsTo(String word) {
    return followers.isEmpty() || followers.contains(word);
  }
}
