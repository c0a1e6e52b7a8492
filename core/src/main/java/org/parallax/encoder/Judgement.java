package org.parallax.encoder;

import org.parallax.model.Statement;

/** What the upper part decides about a cue as a whole, and between how many answers. */
public enum Judgement {
  /** 1 where the words are a cue, 0 where they are not. */
  CUE(2),

  /** A {@link Statement.Stance}. */
  STANCE(Statement.Stance.values().length),

  /** A {@link Statement.Certainty}. */
  CERTAINTY(Statement.Certainty.values().length),

  /** 1 where the source cannot be identified, 0 where it can. */
  ANONYMITY(2),

  /** A {@link Statement.Kind}. */
  KIND(Statement.Kind.values().length);

  private final int answers;

  Judgement(int answers) {
    this.answers = answers;
  }

  /** How many answers there are. */
  public int answers() {
    return answers;
  }

  /** The answer of the greatest score for one question. */
  int best(float[] scores, int question) {
    int best = 0;
    for (int k = 1; k < answers; k++) {
      if (scores[question * answers + k] > scores[question * answers + best]) {
        best = k;
      }
    }
    return best;
  }
}
