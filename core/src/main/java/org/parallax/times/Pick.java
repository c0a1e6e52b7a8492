package org.parallax.times;

/** Which of the recurring periods is meant, and seen from where. */
enum Pick {
  /** Nothing said: the tense decides. */
  UNMARKED,
  /** "this August": the one of the current period. */
  THIS,
  /** "last August": the latest before the report. */
  LAST,
  /** "next August": the first after the report. */
  NEXT,
  /** "the previous August": the latest before what the text was speaking of. */
  PREVIOUS,
  /** "the following August": the first after what the text was speaking of. */
  FOLLOWING,
  /** "that August": the one of the period that the text was speaking of. */
  SAME
}
