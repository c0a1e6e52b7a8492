package org.parallax.times;

/** Whether the clause around a time expression speaks of what was, what is, or what is to come. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
