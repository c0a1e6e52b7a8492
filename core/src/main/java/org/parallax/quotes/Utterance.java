package org.parallax.quotes;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Citation;

/**
 * Words of somebody as one report gives them once.
 *
 * @param text the words, pieces that a cue interrupts joined
 * @param places where each piece stands
 * @param speaker the party's id, where known
 * @param marked whether they stand in quotation marks
 * @param words in small letters, without marks and without bracketed additions
 * @param content those that are no function words
 */
record Utterance(
    String text,
    List<Citation> places,
    Optional<String> speaker,
    boolean marked,
    List<String> words,
    List<String> content) {

  Utterance {
    places = List.copyOf(places);
    words = List.copyOf(words);
    content = List.copyOf(content);
  }
}
