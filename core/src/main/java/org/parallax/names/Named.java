package org.parallax.names;

import java.util.Optional;
import org.parallax.encoder.EncodedName;
import org.parallax.encoder.NameKind;
import org.parallax.model.Mention;

/**
 * A name and what it names.
 *
 * @param phrase its words
 * @param type what it names
 * @param found what the encoder found there, where it is the encoder's
 */
record Named(Phrase phrase, Mention.Type type, Optional<EncodedName> found) {

  /** A name that rules found. */
  Named(Phrase phrase, Mention.Type type) {
    this(phrase, type, Optional.empty());
  }

  Named as(Mention.Type other) {
    return new Named(phrase, other, found);
  }

  /** What names of {@code kind} name. */
  static Mention.Type type(NameKind kind) {
    return switch (kind) {
      case PERSON -> Mention.Type.PERSON;
      case ORGANISATION -> Mention.Type.ORGANISATION;
      case PLACE -> Mention.Type.PLACE;
    };
  }
}
