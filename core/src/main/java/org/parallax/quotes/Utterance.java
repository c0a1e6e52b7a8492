package org.parallax.quotes;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Citation;

/**
 * Words of somebody as one report gives them once.
 *
 * @param text the words, pieces that a cue interrupts joined
 * @param places where each piece stands
 * @param speaker who is made its speaker, where known
 * @param form how they are marked as somebody's words
 * @param translated whether the report says that they are a translation
 * @param words in small letters, without marks and without bracketed additions
 * @param content the stems of those that are no function words
 */
record Utterance(
    String text,
    List<Citation> places,
    Optional<Speaker> speaker,
    Form form,
    boolean translated,
    List<String> words,
    List<String> content) {

  Utterance {
    places = List.copyOf(places);
    words = List.copyOf(words);
    content = List.copyOf(content);
  }

  /** How a report marks words as those of somebody else. */
  enum Form {
    /** They stand in quotation marks. */
    QUOTED,
    /** They are somebody's only in sense: "she said that". */
    INDIRECT,
    /** They stand as a block, as an answer or as a post, without quotation marks. */
    UNMARKED
  }

  /** Whether two utterances can be one as far as their speakers tell. */
  boolean mayBeBy(Utterance other) {
    return speaker.isEmpty() || other.speaker.isEmpty() || speaker.get().mayBe(other.speaker.get());
  }

  /** Whether both are plainly words of one side. */
  boolean isBySideOf(Utterance other) {
    return speaker.isPresent()
        && other.speaker.isPresent()
        && speaker.get().isSide(other.speaker.get());
  }
}
