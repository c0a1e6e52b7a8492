package org.parallax.copies;

/**
 * Words of two reports that stand for each other, as positions in their {@link Words}, half open.
 *
 * @param first start in the first report
 * @param firstEnd end in the first report
 * @param second start in the second report
 * @param secondEnd end in the second report
 * @param equal how many words are the same in both
 * @param prose how many of these stand outside quotation marks in both
 */
record Stretch(int first, int firstEnd, int second, int secondEnd, int equal, int prose) {

  /** The number of words on the longer side. */
  int length() {
    return Math.max(firstEnd - first, secondEnd - second);
  }

  /** The share of the longer side that is the same in both. */
  double density() {
    return equal / (double) length();
  }
}
