package org.parallax.times;

/** How long a calendar period is, the longest first. */
enum Grain {
  CENTURY,
  DECADE,
  YEAR,
  HALF,
  QUARTER,
  SEASON,
  MONTH,
  WEEK,
  WEEKEND,
  DAY
}
