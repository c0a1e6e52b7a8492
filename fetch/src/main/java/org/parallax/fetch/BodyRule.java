package org.parallax.fetch;

/**
 * How the body of an answer is taken.
 *
 * @param bytes the most that is read of it, expanded
 * @param cut whether a longer one is cut there; otherwise it is refused
 * @param textOnly whether it is refused where its type is none of text
 */
record BodyRule(int bytes, boolean cut, boolean textOnly) {

  static BodyRule page(int bytes) {
    return new BodyRule(bytes, false, true);
  }

  /** RFC 9309, 2.5: at least 500 KiB are to be read. */
  static BodyRule robots() {
    return new BodyRule(512 * 1024, true, false);
  }
}
