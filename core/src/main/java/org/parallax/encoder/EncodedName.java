package org.parallax.encoder;

import java.util.Map;
import org.parallax.model.Span;

/**
 * A name as the encoder found it.
 *
 * @param span its words
 * @param kind what it names most likely
 * @param likelihoods how likely each kind is, between 0 and 1, given that the words are one name
 */
public record EncodedName(Span span, NameKind kind, Map<NameKind, Double> likelihoods) {

  /** Copies the map. */
  public EncodedName {
    likelihoods = Map.copyOf(likelihoods);
  }

  /** A name of whose kind there is no doubt. */
  public EncodedName(Span span, NameKind kind) {
    this(span, kind, Map.of(kind, 1.0));
  }

  /** How likely it names {@code other}. */
  public double likelihood(NameKind other) {
    return likelihoods.getOrDefault(other, 0.0);
  }
}
