package org.parallax.times;

/** Whether the clause around a time expression speaks of what was or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
