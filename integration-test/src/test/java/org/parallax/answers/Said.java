package org.parallax.answers;

import java.util.List;
import java.util.Set;
import org.parallax.model.Citation;
import org.parallax.model.Statement;

/**
 * A statement with everything by which a row may know it.
 *
 * @param content from the first word of the content to its last
 * @param whole with source and cue, where they stand near
 * @param words of the content
 * @param voice how its source is called there and elsewhere
 * @param relays how those that relayed it are called
 * @param parties ids of the parties that the source may be
 * @param stance of the source toward the content
 */
record Said(
    Citation content,
    Citation whole,
    String words,
    List<String> voice,
    List<String> relays,
    Set<String> parties,
    Statement.Stance stance) {

  List<String> voices() {
    return java.util.stream.Stream.concat(voice.stream(), relays.stream()).toList();
  }
}
