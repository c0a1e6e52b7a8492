package org.parallax.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.parallax.language.Prose;
import org.parallax.model.Span;

/** The encoder that is part of the program, for the tests of what builds on it. */
public final class OwnEncoder {

  private static final TextEncoder ENCODER = load();

  private OwnEncoder() {}

  /** What it finds in {@code prose}. */
  public static Encoded read(Prose prose) {
    return read(prose, List.of());
  }

  /** What it finds in {@code prose}, where {@code suspected} may be cues. */
  public static Encoded read(Prose prose, List<Span> suspected) {
    return ENCODER.read(prose.text(), prose.paragraphs(), Style.PARALLAX, suspected);
  }

  private static TextEncoder load() {
    try {
      return TextEncoder.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
