package org.parallax.training;

/**
 * How much of what was found is right, and of what is right was found. Immutable.
 *
 * @param right found and annotated
 * @param found found
 * @param annotated annotated
 */
record Agreement(int right, int found, int annotated) {

  static final Agreement NONE = new Agreement(0, 0, 0);

  Agreement plus(Agreement other) {
    return new Agreement(right + other.right, found + other.found, annotated + other.annotated);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return annotated == 0 ? 0 : (double) right / annotated;
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + annotated);
  }
}
