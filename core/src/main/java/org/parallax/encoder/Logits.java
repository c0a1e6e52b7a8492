package org.parallax.encoder;

/** What scores of a network, which are logits, say. */
public final class Logits {

  private Logits() {}

  /** Shares that add up to 1, in the order of the scores. */
  public static double[] shares(float[] scores) {
    double most = scores[best(scores)];
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.exp(scores[k] - most);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return shares;
  }

  /** The place of the highest score; the first of equal ones. */
  public static int best(float[] scores) {
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }
}
