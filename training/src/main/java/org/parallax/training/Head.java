package org.parallax.training;

import java.util.Locale;
import org.parallax.encoder.Judgement;
import org.parallax.stances.PairTask;

/** Names of the weights that no pretrained network has; they learn faster than the others. */
final class Head {

  static final String CUE = "head.cue";
  static final String NAME = "head.name";
  static final String SPAN = "head.span";
  static final String MARK = "mark";

  private Head() {}

  static String of(Judgement judgement) {
    return "head.judgement." + judgement.name().toLowerCase(Locale.ROOT);
  }

  static String of(PairTask task) {
    return "head.pair." + task.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What the names of a task's upper layers begin with: stance has layers of its own, since it is
   * learnt after the others and must not cost them anything.
   */
  static String upper(PairTask task) {
    return switch (task) {
      case RELATION, EVIDENCE -> "";
      case STANCE -> "stance.";
    };
  }

  /** Whether weights are no part of the layers, nor of what these read. */
  static boolean standsOnTop(String name) {
    return name.startsWith("head.") || name.equals(MARK);
  }

  /** Whether weights begin at random; the table of types is as good as new. */
  static boolean isNew(String name) {
    return standsOnTop(name) || name.equals("type");
  }
}
