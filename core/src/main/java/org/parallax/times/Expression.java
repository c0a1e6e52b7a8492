package org.parallax.times;

import java.time.DayOfWeek;
import java.util.Optional;
import org.parallax.model.Timex;

/** What the words of a time expression say, before it is known from when they are seen. */
sealed interface Expression {

  /**
   * Fully given: "25 October 2024", "the 1990s".
   *
   * @param period the period
   */
  record Fixed(Period period) implements Expression {}

  /**
   * Comes once a year: "August", "last spring".
   *
   * @param what the period without its year
   * @param pick which of them
   */
  record Yearly(Recurring what, Pick pick) implements Expression {}

  /**
   * Comes once a year, with words for the year: "the third quarter of last year".
   *
   * @param what the period without its year
   * @param year the year
   */
  record YearlyIn(Recurring what, Expression year) implements Expression {}

  /**
   * A day of the week.
   *
   * @param day the day
   * @param pick which of them
   * @param weeks how many weeks later still
   */
  record Weekday(DayOfWeek day, Pick pick, int weeks) implements Expression {}

  /**
   * A day of the month that the text leaves out: "the 25th".
   *
   * @param day 1 to 31
   */
  record MonthDay(int day) implements Expression {}

  /**
   * A period seen from the report or from what the text was speaking of: "last month", "that day".
   *
   * @param grain its length
   * @param offset how many of them later
   * @param fromNarrative whether it is seen from what the text was speaking of
   */
  record Near(Grain grain, int offset, boolean fromNarrative) implements Expression {

    /** A period seen from the report. */
    static Near now(Grain grain, int offset) {
      return new Near(grain, offset, false);
    }
  }

  /**
   * So much later or earlier: "three weeks ago", "two days later".
   *
   * @param amount how many
   * @param unit of what
   * @param sign -1 for earlier, 1 for later
   * @param fromNarrative whether it is counted from what the text was speaking of
   */
  record Shifted(Amount amount, Unit unit, int sign, boolean fromNarrative) implements Expression {}

  /**
   * The longer period in which another lies: "the week of March 6".
   *
   * @param inner the other
   * @param grain the length of the longer one
   */
  record Around(Expression inner, Grain grain) implements Expression {}

  /**
   * Part of a day: "Friday morning", "overnight".
   *
   * @param day the day
   * @param part TIMEX3 code: MO, AF, EV, NI
   */
  record PartOfDay(Expression day, String part) implements Expression {}

  /**
   * A time on a clock.
   *
   * @param time what the clock shows
   * @param day its day, where the expression names one
   */
  record Clock(ClockTime time, Optional<Expression> day) implements Expression {}

  /**
   * Needs no calendar: durations, sets, references.
   *
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value
   */
  record Plain(Timex.Type type, String value) implements Expression {}
}
