package org.parallax.dumps;

import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Discarded.Reason;

/** What a word of a labelled dump is. */
enum Label {
  KEEP,
  /** A mark that the flattening put in, or a title printed again: no answer is wrong. */
  EITHER,
  NAVIGATION,
  BOILERPLATE,
  APPEAL,
  CAPTION,
  BYLINE,
  RELATED,
  DUPLICATE;

  static Label of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The reason that a discarded word of this label has. */
  Optional<Reason> reason() {
    return this == KEEP || this == EITHER ? Optional.empty() : Optional.of(Reason.valueOf(name()));
  }
}
