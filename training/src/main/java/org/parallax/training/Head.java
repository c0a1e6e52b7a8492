package org.parallax.training;

import java.util.Locale;
import org.parallax.encoder.Judgement;

/** Names of the weights that MiniLM does not have; they learn faster than the others. */
final class Head {

  static final String CUE = "head.cue";
  static final String NAME = "head.name";
  static final String SPAN = "head.span";
  static final String MARK = "mark";

  private Head() {}

  static String of(Judgement judgement) {
    return "head.judgement." + judgement.name().toLowerCase(Locale.ROOT);
  }

  /** Whether weights begin at random; the table of types is as good as new. */
  static boolean isNew(String name) {
    return name.startsWith("head.") || name.equals(MARK) || name.equals("type");
  }
}
