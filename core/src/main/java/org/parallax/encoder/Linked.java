package org.parallax.encoder;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * An attribution as the encoder found it.
 *
 * @param cue the words that mark it
 * @param source in reading order; empty where nobody is named
 * @param content in reading order; may be empty
 * @param score the log-odds that the words are a cue, by both parts of the network
 * @param stance of the source
 * @param certainty of the source
 * @param anonymous whether the source cannot be identified; absent without a source
 * @param kind of speech
 */
public record Linked(
    Span cue,
    List<Span> source,
    List<Span> content,
    double score,
    Statement.Stance stance,
    Statement.Certainty certainty,
    Optional<Boolean> anonymous,
    Statement.Kind kind) {

  /** Copies the lists. */
  public Linked {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
