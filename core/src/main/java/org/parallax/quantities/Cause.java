package org.parallax.quantities;

/**
 * What made victims: a disease or a disaster.
 *
 * @param phrase its words, without article: "swine flu", "Lowton fire"
 * @param head its last word in small letters
 * @param disease whether it is a disease
 */
record Cause(String phrase, String head, boolean disease) {

  /** How a count of victims names it: "of cholera", "in the Lowton fire". */
  String joined() {
    return disease ? "of " + phrase : "in the " + phrase;
  }
}
